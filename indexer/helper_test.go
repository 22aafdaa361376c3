package indexer_test

import mathbig "math/big"

type bigint = mathbig.Int

func big(n int64) *mathbig.Int { return mathbig.NewInt(n) }
