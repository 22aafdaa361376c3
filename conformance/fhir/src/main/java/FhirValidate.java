import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * Validates FHIR R4 files (.json, .ndjson, .ndjson.gz) against the base specification, offline. A lone "-" reads the
 * file names from standard input, one a line. The last line of the output is "N passed, N failed".
 */
public class FhirValidate {
  public static void main(String[] args) throws Exception {
    List<String> files = List.of(args);
    if (files.equals(List.of("-"))) {
      files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
          .lines().filter(line -> !line.isBlank()).toList();
    }
    FhirContext r4 = FhirContext.forR4();
    FhirInstanceValidator rules = new FhirInstanceValidator(new ValidationSupportChain(
        new DefaultProfileValidationSupport(r4),
        new CommonCodeSystemsTerminologyService(r4),
        new InMemoryTerminologyServerValidationSupport(r4)));
    rules.setAnyExtensionsAllowed(true);
    FhirValidator validator = r4.newValidator().registerValidatorModule(rules);

    int passed = 0, failed = 0;
    for (String file : files) {
      int row = 0;
      for (String resource : resources(file)) {
        row++;
        if (resource.isBlank()) continue;
        boolean ok = true;
        for (var message : validator.validateWithResult(resource).getMessages()) {
          if (message.getSeverity().ordinal() < ResultSeverityEnum.ERROR.ordinal()) continue;
          ok = false;
          System.out.printf("%s#%d %s: %s%n", file, row, message.getLocationString(), message.getMessage());
        }
        if (ok) passed++; else failed++;
      }
    }
    System.out.printf("%d passed, %d failed%n", passed, failed);
    System.exit(failed > 0 ? 1 : 0);
  }

  private static List<String> resources(String file) throws Exception {
    if (!file.contains(".ndjson")) return List.of(Files.readString(Path.of(file)));
    InputStream raw = new FileInputStream(file);
    if (file.endsWith(".gz")) raw = new GZIPInputStream(raw);
    try (var lines = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
