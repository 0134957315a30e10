import { SlidersHorizontal } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Evidence } from '#contract/common'
import { Button } from './Button.tsx'
import css from './CountingFilters.module.css'
import { dateText } from './dates.ts'
import { evidenceWords } from './evidence.ts'
import { Popover } from './Popover.tsx'
import { Select } from './Select.tsx'
import { Slider } from './Slider.tsx'

/** What decides which programmes and organisations count, as coverage, gaps and comparison share it. */
export interface Counting {
  count: 'running' | 'started'
  ledBy: 'anyone' | 'outside-government'
  asOf?: string | undefined
  evidence: readonly Evidence[]
}

interface CountingFiltersProps {
  value: Counting
  onChange: (patch: Partial<Counting>) => void
  /** First and last year of the slider, and the day at its end: the day the data was read. */
  years: { first: number; last: number }
  dataRead: string
}

const counts = [
  { value: 'running', name: 'In force on the day' },
  { value: 'started', name: 'Started by the day' },
] as const
const leads = [
  { value: 'anyone', name: 'Anyone' },
  { value: 'outside-government', name: 'Outside government' },
] as const
const any = 'any'
const evidences = [
  { value: any, name: 'Any' },
  { value: 'seen', name: `${evidenceWords.seen.name} only` },
  { value: 'seen,known', name: 'Seen or known' },
]

/** Which programmes count, and on which day, for a FilterBar. */
export function CountingFilters({ value, onChange, years, dataRead }: CountingFiltersProps) {
  return (
    <>
      <div className={css.field}>
        <span className={css.label}>Counted</span>
        <Popover
          align="start"
          trigger={
            <Button
              icon={<SlidersHorizontal />}
              className={css.button}
              aria-label={`Counted: ${countingWords(value)}`}
            >
              {countingWords(value)}
            </Button>
          }
        >
          <Choices value={value} onChange={onChange} />
        </Popover>
      </div>
      <AsOf asOf={value.asOf} years={years} dataRead={dataRead} onChange={(asOf) => onChange({ asOf })} />
    </>
  )
}

/** What counts, in a few words: the state of the programmes, then what is narrowed. */
function countingWords({ count, ledBy, evidence }: Counting): string {
  const words = [
    count === 'running' ? 'In force' : 'Started',
    ledBy === 'outside-government' && 'outside government',
    evidence.length > 0 && evidence.map((each) => evidenceWords[each].name.toLowerCase()).join(' or '),
  ]
  return words.filter(Boolean).join(', ')
}

function Choices({ value, onChange }: Pick<CountingFiltersProps, 'value' | 'onChange'>) {
  const evidence = value.evidence.length === 0 ? any : [...value.evidence].sort().reverse().join(',')
  const known = evidences.some((each) => each.value === evidence)
  return (
    <div className={css.choices}>
      <Select
        label="Programmes"
        value={value.count}
        onChange={(count) => onChange({ count })}
        options={counts}
      />
      <Select label="Led by" value={value.ledBy} onChange={(ledBy) => onChange({ ledBy })} options={leads} />
      <Select
        label="Evidence"
        value={evidence}
        onChange={(next) =>
          onChange({ evidence: next === any ? [] : (next.split(',') as readonly Evidence[]) })
        }
        options={
          known ? evidences : [...evidences, { value: evidence, name: evidence.replaceAll(',', ' or ') }]
        }
      />
    </div>
  )
}

interface AsOfProps {
  asOf: string | undefined
  years: { first: number; last: number }
  dataRead: string
  onChange: (asOf: string | undefined) => void
}

/** The end of a year, or at the far right the day the data was read. */
function AsOf({ asOf, years, dataRead, onChange }: AsOfProps) {
  const now = years.last
  const from = asOf === undefined ? now : Number(asOf.slice(0, 4))
  const [year, setYear] = useState(from)
  useEffect(() => setYear(from), [from])
  return (
    <div className={css.asOf}>
      <Slider
        label="As of"
        value={Math.min(Math.max(year, years.first), now)}
        min={years.first}
        max={now}
        onChange={setYear}
        onCommit={(next) => onChange(next >= now ? undefined : String(next))}
        format={(each) =>
          each >= now ? dateText(dataRead) : asOf && each === from ? dateText(asOf) : String(each)
        }
      />
    </div>
  )
}
