import { useState } from 'react'
import type { Insets } from '../../graph/types.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable, type DataTableProps } from '../../ui/DataTable.tsx'
import { dateRange } from '../../ui/dates.ts'
import { evidenceWords } from '../../ui/evidence.ts'
import { MultiSelect } from '../../ui/MultiSelect.tsx'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import type { Column, Sort } from '../../ui/table.ts'
import { count } from '../../ui/words.ts'
import { asideOf } from './aside.ts'
import { choosing, chosenColumns } from './columns.ts'
import css from './Map.module.css'
import own from './MapTable.module.css'
import type { SceneEdge, SceneNode } from './scene.ts'
import type { ViewParts } from './view-parts.ts'

/** What is on the map as tables: the same entities and ties, the same filters, the same selection. */
export default function MapTable({ insets, ...parts }: ViewParts & { insets: Insets }) {
  const [tab, setTab] = useState<'entities' | 'ties'>('entities')
  const { nodes, edges } = parts.data.scene
  return (
    <div className={css.table} style={asideOf(insets)}>
      <div className={css.tableInner}>
        <Tabs
          label="What the table lists"
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'entities', name: `Entities ${count(nodes.length)}`, content: <Entities {...parts} /> },
            { value: 'ties', name: `Ties ${count(edges.length)}`, content: <Ties {...parts} /> },
          ]}
        />
      </div>
    </div>
  )
}

function Entities({ data, state, actions, lexicon }: ViewParts) {
  const [sort, setSort] = useState<Sort>({ column: 'importance', order: 'descending' })
  const columns: Column<SceneNode>[] = [
    {
      id: 'name',
      name: 'Name',
      value: (node) => node.name,
      cell: (node) => (
        <span className={own.name}>
          {/* Plain boxes: hundreds of ours would take their time. */}
          <label className={own.tick}>
            <input
              type="checkbox"
              aria-label={`Select ${node.name}`}
              checked={state.sel.includes(node.id)}
              onChange={() => actions.select([node.id], 'toggle')}
            />
          </label>
          <SectorMark mark={lexicon.mark(node)} />
          <Pick id={node.id} name={node.name} actions={actions} />
        </span>
      ),
    },
    { id: 'what', name: 'What it is', value: (node) => lexicon.what(node) },
    { id: 'status', name: 'Status', value: (node) => (node.status ? lexicon.status(node.status) : null) },
    { id: 'evidence', name: 'Evidence', value: (node) => evidenceWords[node.evidence].name },
    { id: 'degree', name: 'Neighbours', value: (node) => node.degree, align: 'end' },
    {
      id: 'importance',
      name: 'Importance',
      value: (node) => node.importance,
      cell: (node) => node.importance.toFixed(2),
      align: 'end',
    },
  ]
  return (
    <ChosenTable
      caption="Entities on the map"
      chosen={state.columns}
      onChoose={actions.chooseColumns}
      columns={columns}
      rows={data.scene.nodes}
      rowKey={(node) => node.id}
      sort={sort}
      onSort={setSort}
      selected={(node) => state.sel.includes(node.id)}
      empty="Nothing is on the map: the filters leave nothing."
    />
  )
}

function Ties({ data, state, actions, lexicon }: ViewParts) {
  const [sort, setSort] = useState<Sort>({ column: 'from', order: 'ascending' })
  const name = (id: string) => data.stock.nodes.get(id)?.name ?? id
  const columns: Column<SceneEdge>[] = [
    {
      id: 'from',
      name: 'From',
      value: (edge) => name(edge.from),
      cell: (edge) => <Pick id={edge.from} name={name(edge.from)} actions={actions} />,
    },
    { id: 'relation', name: 'Relation', value: (edge) => lexicon.relation(edge.relation, 'out') },
    {
      id: 'to',
      name: 'To',
      value: (edge) => name(edge.to),
      cell: (edge) => <Pick id={edge.to} name={name(edge.to)} actions={actions} />,
    },
    { id: 'when', name: 'When', value: (edge) => dateRange(edge.start, edge.end) },
    // Not named as that of entities: each table has its own columns.
    { id: 'tie-evidence', name: 'Evidence', value: (edge) => evidenceWords[edge.evidence].name },
  ]
  return (
    <ChosenTable
      caption="Ties on the map"
      chosen={state.columns}
      onChoose={actions.chooseColumns}
      columns={columns}
      rows={data.scene.edges}
      rowKey={(edge) => edge.id}
      sort={sort}
      onSort={setSort}
      selected={(edge) => state.sel.includes(edge.from) || state.sel.includes(edge.to)}
      empty="No ties between what is shown."
    />
  )
}

interface ChosenTableProps<Row> extends DataTableProps<Row> {
  chosen: readonly string[]
  onChoose: (columns: string[]) => void
}

/** A table of the columns chosen, and of all while none of its own is named; the first names its row, so it stays. */
function ChosenTable<Row>({ chosen, onChoose, columns, ...rest }: ChosenTableProps<Row>) {
  const [, ...others] = columns
  const shown = chosenColumns(columns, chosen)
  return (
    <>
      <div className={own.columns}>
        <MultiSelect
          label="Columns"
          all="All"
          none="Names alone"
          value={others.filter((column) => shown.includes(column)).map(({ id }) => id)}
          options={others.map(({ id, name }) => ({ value: id, name }))}
          onChange={(ids) => onChoose(choosing(columns, chosen, ids))}
        />
      </div>
      <DataTable {...rest} columns={shown} />
    </>
  )
}

const Pick = ({ id, name, actions }: { id: string; name: string; actions: ViewParts['actions'] }) => (
  <Button
    look="quiet"
    size="s"
    className={own.pick}
    onClick={(event) =>
      actions.select([id], event.shiftKey || event.metaKey || event.ctrlKey ? 'toggle' : 'replace')
    }
  >
    {name}
  </Button>
)
