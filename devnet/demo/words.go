package demo

// Invented words. None is meant to be anybody's name.
var (
	families = []string{
		"Abernoth", "Aldermoss", "Arkwhistle", "Ashgrovel", "Bellisquay", "Birchlow", "Brackenfell", "Bramwither", "Calderwisp", "Candlemoor",
		"Cobblestane", "Coppermead", "Dappleworth", "Dewhollow", "Driftmarch", "Elderquill", "Emberlow", "Fallowmist", "Fennimoor", "Foxglint",
		"Galewright", "Glenhallow", "Gorsewick", "Greymantle", "Harrowden", "Hazelthrop", "Heronsway", "Hollowick", "Inkerdale", "Ivorsley",
		"Juniperly", "Kestrelby", "Kindlemoor", "Larkspire", "Lindenquist", "Lockwhistle", "Marrowby", "Meadowquill", "Mistlethorn", "Nettlebury",
		"Nightherd", "Oakenshaw", "Orchardine", "Otterbeck", "Pebblecross", "Pinewhittle", "Quillfeather", "Quincebury", "Ravensholt", "Rookwither",
		"Saltmarrow", "Sedgewhite", "Silverthatch", "Sparrowgate", "Tanglewood", "Thornquay", "Umberfield", "Vesperlin", "Wickermoor", "Yarrowgate",
	}
	givenF = []string{"Adelfa", "Brisel", "Corwenna", "Delmira", "Eloweth", "Fennelia", "Galadine", "Hespera", "Islyn", "Jorunda", "Kelisse", "Lunet", "Mirabeth", "Nerida", "Ottiline", "Perrine", "Quenna", "Rosalbe", "Sunniva", "Tamsel", "Ursalie", "Velda", "Wrenna", "Ysolde"}
	givenM = []string{"Aldous", "Bramwin", "Corvane", "Dorrick", "Eskil", "Fenwic", "Garrow", "Hollis", "Ivar", "Jasken", "Kerwin", "Lorcan", "Merrick", "Norvin", "Osric", "Perrin", "Quillan", "Rowe", "Soren", "Tavish", "Ulric", "Varden", "Wystan", "Yorrick"}

	streets = []string{"Acorn Lane", "Bluebell Road", "Cinder Street", "Dovecote Way", "Elmbark Avenue", "Fernbank Drive", "Gristmill Road", "Harbor Loop", "Ironbridge Street", "Juniper Court", "Kingfisher Way", "Lantern Street"}
	towns   = []town{
		{"Mossford", "OH", "44000"}, {"Pinehaven", "OH", "44001"}, {"Eastwater", "PA", "15000"}, {"Larchfield", "PA", "15001"},
		{"Quarry Bend", "MI", "48000"}, {"Silver Ferry", "MI", "48001"}, {"North Alder", "IN", "46000"}, {"Wheatley Cross", "IN", "46001"},
	}
	payerNames    = []string{"Beechgrove Health Plan", "Cardinal Sky Mutual", "Lakelight Insurance", "Riverstone Care", "Amberfield Benefits", "Northgate Assurance", "Tidewater Mutual", "Bluefern Health"}
	practiceNames = []string{"Family Medicine", "Internal Medicine", "Wellness Clinic", "Primary Care", "Women's Health", "Orthopedic Group", "Medical Associates"}
	hospitalNames = []string{"General Hospital", "Memorial Hospital", "Regional Medical Center", "Community Hospital"}
	supplierNames = []string{"Medical Supply", "Home Equipment"}
	placeWords    = []string{"Alderbrook", "Birchmere", "Cloverdell", "Dunmore Hill", "Elmhurst Vale", "Foxhollow", "Glenwater", "Hawthorn Park", "Ironwood", "Juniper Ridge", "Kestrel Bay", "Lindenwold", "Maplecrest", "Newbridge", "Oakhaven", "Prairie View", "Quailrun", "Rosemere", "Stonegate", "Thistledown"}
)

type town struct{ city, state, zip string }

// Health care provider taxonomy codes (NUCC).
var (
	practiceTaxonomy = []string{"207Q00000X", "207R00000X", "261QP2300X", "208D00000X", "207V00000X", "207X00000X", "207R00000X"}
	hospitalTaxonomy = "282N00000X"
	supplierTaxonomy = "332B00000X"
)
