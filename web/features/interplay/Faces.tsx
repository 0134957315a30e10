import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import css from './Faces.module.css'

interface FacesProps {
  caption: string
  /** Headings: the one, what lies between, the other. */
  names: readonly [string, string, string]
  rows: readonly { key: string; left: ReactNode; middle: ReactNode; right: ReactNode }[]
}

const first = 12

/** What lies between the two, one a row: how the one is tied to it at the left, the other at the right. */
export function Faces({ caption, names, rows }: FacesProps) {
  const [most, setMost] = useState(first)
  const shown = rows.slice(0, most)
  return (
    <>
      <table className={css.faces}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, left, middle, right }) => (
            <tr key={key}>
              <td data-name={names[0]}>
                <span>{left}</span>
              </td>
              <th scope="row">{middle}</th>
              <td data-name={names[2]}>
                <span>{right}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className={css.next}>
          <span className="tabular">
            {shown.length} of {rows.length}
          </span>
          <Button size="s" onClick={() => setMost(rows.length)}>
            Show all
          </Button>
        </p>
      )}
    </>
  )
}
