import { describe } from 'vitest'
import { openEmbedded } from '#server/store/embedded'
import { describeStoreContract } from '../../support/store-contract.ts'

describe('the embedded store', () => {
  describeStoreContract(async () => openEmbedded())
})
