import { Download } from 'lucide-react'
import { csvText, type Rows } from '../export/csv.ts'
import { IconButton } from './Button.tsx'
import { Menu, MenuItem } from './Menu.tsx'
import { saveFile } from './save-file.ts'
import { svgPng } from './svg-export.ts'

interface ExportMenuProps {
  /** File name without an ending. */
  name: string
  /** Rows for a CSV, the first being the headings. */
  csv?: () => Rows
  /** An image of what is shown. */
  png?: () => Promise<Blob> | Blob
  /** The same as text of an SVG file; without `png` it makes the PNG too. */
  svg?: () => string
  /** Anything else, such as the JSON behind the view. */
  json?: () => unknown
}

/** Take away what is shown. */
export function ExportMenu({ name, csv, svg, json, png = svg && (() => svgPng(svg())) }: ExportMenuProps) {
  return (
    <Menu
      trigger={
        <IconButton label="Export what is shown" look="quiet">
          <Download />
        </IconButton>
      }
    >
      {csv && <MenuItem onClick={() => saveFile(`${name}.csv`, csvBlob(csv()))}>Table (CSV)</MenuItem>}
      {png && <MenuItem onClick={async () => saveFile(`${name}.png`, await png())}>Image (PNG)</MenuItem>}
      {svg && <MenuItem onClick={() => saveFile(`${name}.svg`, svgBlob(svg()))}>Image (SVG)</MenuItem>}
      {json && <MenuItem onClick={() => saveFile(`${name}.json`, jsonBlob(json()))}>Data (JSON)</MenuItem>}
    </Menu>
  )
}

const svgBlob = (text: string) => new Blob([text], { type: 'image/svg+xml' })
const jsonBlob = (value: unknown) => new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' })

const csvBlob = (rows: Rows) => new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' })
