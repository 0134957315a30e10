import { evidenceMarks } from '#contract/common'
import { evidenceWords } from './evidence.ts'
import { MultiSelect } from './MultiSelect.tsx'

interface EvidenceSelectProps {
  value: string[]
  onChange: (evidence: string[]) => void
}

const options = evidenceMarks.map((value) => ({ value, name: evidenceWords[value].name }))

/** Which marks of evidence count; any while none is chosen. */
export const EvidenceSelect = ({ value, onChange }: EvidenceSelectProps) => (
  <MultiSelect label="Evidence" none="Any" value={value} onChange={onChange} options={options} />
)
