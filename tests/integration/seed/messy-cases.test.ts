import { describeMessyCases } from '../../support/messy-cases.ts'

describeMessyCases()
