import { describe } from 'vitest'
import { openScratchStore } from '../../support/open-test-store.ts'
import { describeStoreContract } from '../../support/store-contract.ts'

describe('Neo4j', () => {
  describeStoreContract(openScratchStore)
})
