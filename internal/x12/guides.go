package x12

// guides are the loops of the implementation guides, as [parseGuide] reads them. They say where a segment stands and
// what a set cannot do without; they are not the whole of the guides (usage of elements, code lists, repeats).
var guides = map[Kind]string{
	kind837: `
HEADER ST BHT+ REF
  1000A+ NM1:41 PER+
  1000B+ NM1:40
  2000A! HL.3:20 PRV CUR
    2010AA! NM1:85 N3+ N4+ REF PER
    2010AB NM1:87 N3 N4 REF
    2010AC NM1:PE N3 N4 REF
    2000B! HL.3:22 SBR+ PAT
      =subscriber
      =claim
      2000C HL.3:23 PAT+
        =patient
        =claim
`,
	Kind835: `
HEADER ST BPR! TRN+ CUR REF DTM+
  1000A+ N1:PR N3+ N4+ REF PER+
  1000B+ N1:PE N3 N4 REF RDM
  2000 LX TS3 TS2
    2100 CLP CAS NM1+ MIA MOA REF DTM PER AMT QTY
      2110 SVC DTM CAS REF AMT QTY LQ
  FOOTER PLB
`,
	Kind834: `
HEADER ST BGN+ REF DTP QTY
  1000A+ N1:P5
  1000B+ N1:IN
  1000C N1:BO,TV
    1100C ACT
  2000+ INS REF+ DTP
    2100A+ NM1:IL,74 PER N3 N4 DMG EC ICM AMT HLH LUI
    2100B NM1:70 DMG
    2100C NM1:31 N3 N4
    2100D NM1:36 PER N3 N4
    2100E NM1:M8 PER N3 N4
    2100F NM1:S3 PER N3 N4
    2100G NM1:6Y,9K,E1,EI,EXS,GB,GD,J6,LR,QD,S1,TZ,X4 PER N3 N4
    2100H NM1:45 N3 N4
    2200 DSB DTP
    2300 HD DTP+ AMT REF IDC
      2310 LX NM1+ N3 N4 PER PLA
      2320 COB REF DTP
        2330 NM1 N3 N4 PER
    2700 LS:2700 LE+
      2710 LX
        2750 N1 REF DTP
`,
	Kind270: `
HEADER ST BHT+
  2000A! HL.3:20
    2100A+ NM1
    2000B+ HL.3:21
      2100B+ NM1 REF N3 N4 PRV
      2000C+ HL.3:22 TRN
        2100C+ NM1 REF N3 N4 PRV DMG INS HI DTP
          2110C EQ AMT III REF DTP
        2000D HL.3:23 TRN
          2100D+ NM1 REF N3 N4 PRV DMG INS HI DTP
            2110D EQ AMT III REF DTP
`,
	Kind271: `
HEADER ST BHT+
  2000A! HL.3:20 AAA
    2100A+ NM1 PER AAA
    2000B HL.3:21
      2100B+ NM1 REF N3 N4 AAA PRV
      2000C HL.3:22 TRN
        2100C+ NM1 REF N3 N4 PER AAA PRV DMG INS HI DTP MPI
          2110C EB HSD REF DTP AAA MSG
            2115C III
            2120C LS NM1+ N3 N4 PER PRV LE+
        2000D HL.3:23 TRN
          2100D+ NM1 REF N3 N4 PER AAA PRV DMG INS HI DTP MPI
            2110D EB HSD REF DTP AAA MSG
              2115D III
              2120D LS NM1+ N3 N4 PER PRV LE+
`,
	Kind276: `
HEADER ST BHT+
  2000A! HL.3:20
    2100A+ NM1 PER
    2000B+ HL.3:21
      2100B+ NM1
      2000C+ HL.3:19
        2100C+ NM1
        2000D+ HL.3:22 DMG
          2100D+ NM1
          2200D TRN REF AMT DTP
            2210D SVC REF DTP
          2000E HL.3:23 DMG
            2100E+ NM1
            2200E TRN REF AMT DTP
              2210E SVC REF DTP
`,
	Kind277: `
HEADER ST BHT+
  2000A! HL.3:20
    2100A+ NM1 PER
    2000B+ HL.3:21
      2100B+ NM1
      2200B TRN STC
      2000C HL.3:19
        2100C+ NM1
        2200C TRN STC
        2000D HL.3:22
          2100D+ NM1
          2200D TRN STC+ REF DTP
            2220D SVC STC+ REF DTP
          2000E HL.3:23
            2100E+ NM1
            2200E TRN STC+ REF DTP
              2220E SVC STC+ REF DTP
`,
	Kind277CA: `
HEADER ST BHT+
  2000A! HL.3:20
    2100A+ NM1
    2200A+ TRN DTP+
    2000B+ HL.3:21
      2100B+ NM1
      2200B+ TRN STC+ QTY AMT
      2000C HL.3:19
        2100C+ NM1
        2200C TRN STC REF QTY AMT
        2000D HL.3:PT
          2100D+ NM1
          2200D TRN STC+ REF DTP
            2220D SVC STC+ REF DTP
`,
	Kind278: `
HEADER ST BHT+
  2000A! HL.3:20 AAA
    2010A+ NM1 REF N3 N4 PER AAA PRV
    2000B HL.3:21
      2010B+ NM1 REF N3 N4 PER AAA PRV
      2000C HL.3:22
        2010C+ NM1 REF N3 N4 PER AAA DMG INS
        =review
        2000D HL.3:23
          2010D+ NM1 REF N3 N4 PER AAA DMG INS
          =review
`,
	Kind999: `
HEADER ST AK1! AK9!
  2000 AK2 IK5!
    2100 IK3 CTX
      2110 IK4 CTX
`,
}

// guideParts are pieces that guides share.
var guideParts = map[string]string{
	"subscriber": `
2010BA! NM1:IL N3 N4 DMG REF PER
2010BB! NM1:PR N3 N4 REF
2010BC NM1:QD N3 N4
`,
	"patient": `
2010CA! NM1:QC N3 N4 DMG REF PER
`,
	"claim": `
2300 CLM DTP CL1 DN1 DN2 PWK CN1 AMT REF K3 NTE CR1 CR2 CR3 CR5 CR6 CR8 CRC HI QTY HCP
  2310A NM1:71,DN,P3,73,74 PRV N3 N4 REF PER
  2310B NM1:82,72,HH,SV PRV N3 N4 REF PER
  2310C NM1:77,ZZ PRV N3 N4 REF PER
  2310D NM1:DQ,DD PRV N3 N4 REF PER
  2310E NM1:PW,QB,FA,LI,TL N3 N4 REF PRV PER
  2310F NM1:45 N3 N4 REF
  2305 CR7 HSD
  2320 SBR CAS AMT OI MIA MOA DMG
    2330A NM1:IL N3 N4 REF
    2330B NM1:PR N3 N4 PER DTP REF
    2330C NM1 N3 N4 REF PER PRV
  2400! LX SV1 SV2 SV3 SV4 SV5 SV7 TOO PWK CR1 CR2 CR3 CR5 CRC DTP QTY MEA CN1 REF AMT K3 NTE PS1 HCP HSD
    2410 LIN CTP REF
    2420 NM1 PRV N3 N4 REF PER
    2430 SVD CAS DTP AMT
    2440 LQ FRM
`,
	"review": `
2000E HL.3:EV TRN AAA UM HCR REF DTP HI HSD CRC CL1 CR1 CR2 CR4 CR5 CR6 PWK MSG
  2010EA NM1 REF N3 N4 PER AAA PRV
  2000F HL.3:SS TRN AAA UM HCR REF DTP HI SV1 SV2 SV3 TOO HSD PWK MSG
    2010F NM1 REF N3 N4 PER AAA PRV
`,
}

// kind837 stands for the three claim guides, whose loops are the same.
const kind837 Kind = "837"

// guide returns the loops of a kind, or nil.
func guide(k Kind) *loopDef {
	switch k {
	case Kind837P, Kind837I, Kind837D:
		k = kind837
	}
	text, ok := guides[k]
	if !ok {
		return nil
	}
	return parseGuide(text)
}
