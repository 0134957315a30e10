import { Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './Button.tsx'
import { dateText } from './dates.ts'
import { Popover } from './Popover.tsx'
import css from './TieTotals.module.css'
import { count } from './words.ts'

/** Says, beside a number of ties, what else is counted by that word; `children` are asked for once it opens. */
export const TieTotals = ({ children, side }: { children: ReactNode; side?: 'top' | 'bottom' }) => (
  <Popover
    trigger={
      <IconButton label="How ties are counted" size="s" className={css.opener}>
        <Info />
      </IconButton>
    }
    title="How ties are counted"
    align="start"
    {...(side && { side })}
  >
    {children}
  </Popover>
)

interface TieTotalsListProps {
  recorded: number | null
  drawn: number | null
  pairs: number | null
  /** ISO day of the last. */
  day: string | null
}

export const TieTotalsList = ({ recorded, drawn, pairs, day }: TieTotalsListProps) => (
  <dl className={css.totals}>
    <Total name="Recorded in all" value={recorded}>
      Every relation between two entities that is on record, each with its evidence: also which priorities a
      programme serves, what a strategy consists of, and where somebody is.
    </Total>
    <Total name="On the map" value={drawn}>
      Those between organisations and programmes, such as “runs” or “funds”, of all years: each is one line.
      Filters and the years you choose leave fewer.
    </Total>
    <Total name="In Network" value={pairs}>
      Pairs of organisations that have something in common{day && ` on ${dateText(day)}`}: a relation in
      force, or a programme or funder that both share. However much they share, a pair counts once.
    </Total>
  </dl>
)

const Total = ({ name, value, children }: { name: string; value: number | null; children: ReactNode }) => (
  <div>
    <dt>
      {name} <b className="tabular">{value === null ? '…' : count(value)}</b>
    </dt>
    <dd>{children}</dd>
  </div>
)
