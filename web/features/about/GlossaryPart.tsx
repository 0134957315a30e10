import { useVocabulary } from '../../api/use-shared.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import type { Column } from '../../ui/table.ts'
import { count } from '../../ui/words.ts'
import css from './About.module.css'
import { glossary } from './glossary.ts'
import { Part } from './Part.tsx'

interface Term {
  id: string
  name: string
  inverse: string
  description: string | null
  count: number
}

const columns: readonly Column<Term>[] = [
  { id: 'name', name: 'Tie', value: (row) => row.name },
  { id: 'inverse', name: 'From the other end', value: (row) => row.inverse },
  { id: 'description', name: 'Meaning', value: (row) => row.description },
  { id: 'count', name: 'On the map', cell: (row) => count(row.count), align: 'end' },
]

/** What is what: types, words, and the kinds of tie with how many there are. */
export function GlossaryPart() {
  const vocabulary = useVocabulary().data
  const types = (vocabulary?.types ?? []).map(({ name, description }) => ({
    term: name,
    meaning: description ?? '',
  }))
  const terms = [...types, ...glossary].sort((a, b) => a.term.localeCompare(b.term))
  return (
    <Part id="glossary">
      <dl className={css.terms}>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {vocabulary && (
        <>
          <h3>Kinds of tie</h3>
          <DataTable
            caption="Kinds of tie"
            columns={columns}
            rows={vocabulary.relations.filter((each) => each.count > 0)}
            rowKey={(row) => row.id}
          />
        </>
      )}
    </Part>
  )
}
