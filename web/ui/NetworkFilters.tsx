import { SlidersHorizontal, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { VocabularyAnswer } from '#contract/vocabulary'
import type { Chosen } from '../state/carry.ts'
import { Button } from './Button.tsx'
import { EvidenceSelect } from './EvidenceSelect.tsx'
import fields from './fields.module.css'
import { LiveSlider } from './LiveSlider.tsx'
import { MapOfThese } from './MapOfThese.tsx'
import { MultiSelect } from './MultiSelect.tsx'
import css from './NetworkFilters.module.css'
import { Popover } from './Popover.tsx'
import { YearSelect } from './YearSelect.tsx'

/** Which organisations and ties make the network, and what a tie weighs. */
interface NetworkChoice {
  strategy: string[]
  priority: string[]
  sector: string[]
  place: string[]
  evidence: string[]
  asOf?: string | undefined
  ties: number
  programmes: number
  funders: number
}

interface NetworkFiltersProps {
  value: NetworkChoice
  onChange: (patch: { [K in keyof NetworkChoice]?: NetworkChoice[K] | null }) => void
  vocabulary: VocabularyAnswer
  strategies: readonly { id: string; name: string }[]
  /** Leave out where the view speaks of many years. */
  year?: boolean
  /** The time the view speaks of, where it is not the year of these filters. */
  time?: Pick<Chosen, 'asOf' | 'since'>
  /** More settings of the view, below the weights. */
  more?: ReactNode
}

const optionOf = ({ id, name }: { id: string; name: string }) => ({ value: id, name })

/** Fields for a FilterBar: what narrows the network; weights and the like behind a button. */
export function NetworkFilters(props: NetworkFiltersProps) {
  const { value, onChange, vocabulary, strategies, year = true, time, more } = props
  const places = vocabulary.places.filter(({ kind, id }) => {
    return kind === 'nation' || kind === 'region' || value.place.includes(id)
  })
  return (
    <>
      <MultiSelect
        label="Strategy"
        none="All strategies"
        value={value.strategy}
        onChange={(strategy) => onChange({ strategy })}
        options={strategies.map(optionOf)}
      />
      <MultiSelect
        label="Sector"
        none="All sectors"
        value={value.sector}
        onChange={(sector) => onChange({ sector })}
        options={vocabulary.sectors.map(optionOf)}
      />
      <MultiSelect
        label="Place"
        none="Everywhere"
        value={value.place}
        onChange={(place) => onChange({ place })}
        options={places.map(optionOf)}
      />
      <EvidenceSelect value={value.evidence} onChange={(evidence) => onChange({ evidence })} />
      {year && (
        <YearSelect value={value.asOf} onChange={(asOf) => onChange({ asOf })} years={vocabulary.years} />
      )}
      <div className={fields.field}>
        <span className={fields.label}>Settings</span>
        <Popover align="start" trigger={<Button icon={<SlidersHorizontal />}>{weightWords(value)}</Button>}>
          <div className={css.weights}>
            <Weight label="A direct tie weighs" value={value.ties} onCommit={(ties) => onChange({ ties })} />
            <Weight
              label="A shared programme"
              value={value.programmes}
              onCommit={(programmes) => onChange({ programmes })}
            />
            <Weight
              label="A shared funder"
              value={value.funders}
              onCommit={(funders) => onChange({ funders })}
            />
            <p className={css.note}>
              What many share ties each two of them less: its weight is divided by their number less one.
            </p>
            {more}
          </div>
        </Popover>
      </div>
      <MapOfThese chosen={{ ...value, ...time }} values={{ ...vocabulary, strategies }} />
      {value.priority.map((id) => (
        <Button
          key={id}
          icon={<X aria-hidden="true" />}
          aria-label={`Only on ${id}: take away`}
          onClick={() => onChange({ priority: value.priority.filter((each) => each !== id) })}
        >
          Only on {id}
        </Button>
      ))}
    </>
  )
}

/** `More` while the weights are the usual ones. */
const weightWords = ({ ties, programmes, funders }: NetworkChoice): string =>
  ties === 1 && programmes === 1 && funders === 0.25
    ? 'More'
    : `Weights ${[ties, programmes, funders].join(', ')}`

function Weight({
  label,
  value,
  onCommit,
}: {
  label: string
  value: number
  onCommit: (value: number) => void
}) {
  return (
    <LiveSlider
      label={label}
      value={value}
      onCommit={onCommit}
      min={0}
      max={Math.max(3, value)}
      step={0.25}
    />
  )
}
