package store

// Advisory locks of the database, all in one place so that no two rooms mean different things by one number.
const (
	LockTestTemplate int64 = 902101 // internal/testdb: one maker of the template database
	LockIndexer      int64 = 902102 // indexer: the one writer, held for its session
	LockEnroll       int64 = 902103 // internal/intake: one enrollment chunk at a time
	LockFraud        int64 = 902104 // fraud: one run of the engine at a time, held for its session
	LockSubmit       int64 = 902110 // settlement: one sweep of a kind at a time, so that batches keep the order of receipt
	LockSettle       int64 = 902111
	LockRelay        int64 = 902112
	LockRemit        int64 = 902113
	LockCorrect      int64 = 902115
	// LockPayer is the first key of a pair; the second is the payer's number: adjudication and reviews of one payer.
	LockPayer int32 = 902114
)
