// Package tables keeps the published tables that adjudication looks things up in: the NCCI pairs (PTP), unit limits
// (MUE) and add-on codes, the ICD-10-CM diagnosis codes with their Excludes1 notes, the Medicare physician fee schedule
// with its localities and places of service, excluded providers.
//
//	CMS-style files ──[Import]──► store: editions + one list of them ──[Open]──► [Set] ──► look-ups as of a day
//	       └───────────────────────────────[Read]────────────────────────────────┘
//
// An edition is one table as it stood from a day on, under the digest of its content. It holds until the next edition
// of the same table begins; before its first edition a table knows nothing, and look-ups say so. A [Set] is a list of
// editions and has a digest itself: whoever stores it beside a decision can open exactly these editions again with
// [OpenSet], so a store only ever grows.
//
// # Files
//
// What a file is, its columns say, not its name; order of columns and further columns do not matter, and any file may
// be gzipped. A date in the name ("icd10cm_2026-04_codes.txt.gz") is the day from which it applies; a name without one
// applies from [Options].From, by default always. Several files of one table and day are parts of one edition.
//
//	column1, column2, deletion_date, modifier_indicator [, effective_date]   NCCI PTP (practitioner; a file of
//	                                                                         hospitals is known by its name and not used)
//	hcpcs_code, mue_units, mue_mai, mue_service                              NCCI MUE (practitioner, supplier)
//	primary_code, add_on_code, aoc_edit_type                                 NCCI add-on codes
//	hcpcs_code, mod, rvu_work, rvu_non_pe, rvu_fac_pe, rvu_mp, cf            Medicare fee schedule, amounts
//	hcpcs_code, mod, status, glob, mult_proc, bilat_surg, asst_surg, co_surg and its indicators
//	mac, locality, gpci_work, gpci_pe, gpci_mp                               its geographic index
//	pos_code, pos_type                                                       places of service
//	adj_code, adj_type, adj_start_date, adj_end_date                         adjustment reason and remark codes (CARC, RARC)
//	(one entry a line)                                                       ICD-10-CM codes; excluded NPIs
//	ICD10CM.tabular (XML)                                                    Excludes1 notes
//
// No description, rationale or other text of a table is read into an edition: codes, days and numbers only.
//
// # Guarantees
//
// An import publishes everything or nothing: editions are written beside the old ones, synced and renamed, and the
// list of editions is replaced last, in one rename. A file that is cut short, is damaged, has a value its column
// cannot have or contradicts itself is refused with file, row and cure. So is a table that lost more than a tenth of
// its rows against the edition before it: a text file cut between two rows cannot be told otherwise. An edition whose
// bytes are not those of its digest is never used.
//
// Look-ups allocate nothing, never fail, and are safe for concurrent use; 2.5 million PTP rows take 20 MB.
//
// # Not guaranteed
//
// Two imports into one store at the same time: the later list wins. A text file that lost less than a tenth of its
// rows at its end, exactly between two rows, is not noticed.
package tables
