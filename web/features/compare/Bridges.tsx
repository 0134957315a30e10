import { useState } from 'react'
import type { Bridge, CompareAnswer } from '#contract/compare'
import { useVocabulary } from '../../api/use-shared.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { isGroup } from '../../ui/groups.ts'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { shortName } from '../../ui/strategy-name.ts'
import { type Column, readSort, type Sort, sortRows } from '../../ui/table.ts'
import { keyWords } from '../../ui/words.ts'
import css from './Bridges.module.css'
import type { Target } from './compare-state.ts'

interface BridgesProps {
  answer: CompareAnswer
  sort: string | undefined
  onSort: (sort: Sort) => void
  onOpen: (target: Target) => void
}

const first: Sort = { column: 'score', order: 'descending' }

/** Organisations on every strategy compared, the strongest bridges first. */
export function Bridges({ answer, sort, onSort, onOpen }: BridgesProps) {
  const [most, setMost] = useState(20)
  const sectors = useVocabulary().data?.sectors
  const columns = columnsOf(answer, sectors ?? [], onOpen)
  const order = readSort(sort) ?? first
  const rows = sortRows(answer.bridges, columns, order)
  const shown = rows.slice(0, most)
  return (
    <>
      <DataTable
        caption="Organisations that bridge the strategies"
        columns={columns}
        rows={shown}
        rowKey={(row) => row.id}
        sort={order}
        onSort={onSort}
        empty="No organisation stands on all of them."
      />
      {shown.length < rows.length && (
        <p className={css.next}>
          <span className="tabular">
            {shown.length} of {rows.length} organisations
          </span>
          <Button size="s" onClick={() => setMost(rows.length)}>
            Show all
          </Button>
        </p>
      )}
    </>
  )
}

type Sectors = readonly { id: string; name: string; group: string }[]

function columnsOf(
  answer: CompareAnswer,
  sectors: Sectors,
  onOpen: (target: Target) => void,
): Column<Bridge>[] {
  const sectorOf = (bridge: Bridge) => sectors.find((sector) => sector.id === bridge.sector)
  return [
    {
      id: 'name',
      name: 'Organisation',
      value: (row) => row.name,
      cell: (row) => <EntityLink entity={row} />,
    },
    {
      id: 'sector',
      name: 'Sector',
      value: (row) => sectorOf(row)?.name ?? keyWords(row.sector ?? ''),
      cell: (row) => {
        const sector = sectorOf(row)
        return (
          <span className={css.sector}>
            {sector && <SectorMark mark={isGroup(sector.group) ? sector.group : 'other'} size={12} />}
            {sector?.name ?? keyWords(row.sector ?? '')}
          </span>
        )
      },
    },
    ...answer.strategies.map(
      (strategy): Column<Bridge> => ({
        id: strategy.id,
        name: shortName(strategy.id, strategy.name),
        align: 'end',
        value: (row) => row.programmes[strategy.id]?.length ?? 0,
        cell: (row) => (
          <button
            type="button"
            className={css.number}
            aria-label={`${row.programmes[strategy.id]?.length ?? 0} programmes of ${row.name} on ${strategy.name}`}
            onClick={() => onOpen({ kind: 'bridge', id: row.id, strategy: strategy.id })}
          >
            {row.programmes[strategy.id]?.length ?? 0}
          </button>
        ),
      }),
    ),
    { id: 'ties', name: 'Ties to one side only', align: 'end', value: (row) => row.ties },
    {
      id: 'score',
      name: 'Bridge score',
      align: 'end',
      value: (row) => row.score,
      cell: (row) => row.score.toFixed(1),
    },
  ]
}
