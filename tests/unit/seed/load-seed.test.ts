import { describeSeedLoading } from '../../support/seed-loading.ts'

describeSeedLoading()
