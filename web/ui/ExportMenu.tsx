import { Download } from 'lucide-react'
import { IconButton } from './Button.tsx'
import { Menu, MenuItem } from './Menu.tsx'
import { svgPng } from './svg-export.ts'

interface ExportMenuProps {
  /** File name without an ending. */
  name: string
  /** Rows for a CSV, the first being the headings. */
  csv?: () => readonly (readonly (string | number | null | undefined)[])[]
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
      {csv && <MenuItem onClick={() => save(`${name}.csv`, csvBlob(csv()))}>Table (CSV)</MenuItem>}
      {png && <MenuItem onClick={async () => save(`${name}.png`, await png())}>Image (PNG)</MenuItem>}
      {svg && <MenuItem onClick={() => save(`${name}.svg`, svgBlob(svg()))}>Image (SVG)</MenuItem>}
      {json && <MenuItem onClick={() => save(`${name}.json`, jsonBlob(json()))}>Data (JSON)</MenuItem>}
    </Menu>
  )
}

const svgBlob = (text: string) => new Blob([text], { type: 'image/svg+xml' })
const jsonBlob = (value: unknown) => new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' })

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
function csvBlob(rows: readonly (readonly unknown[])[]): Blob {
  const text = rows.map((row) => row.map(csvField).join(',')).join('\r\n')
  return new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv;charset=utf-8' })
}

/** A leading =, +, - or @ would run as a formula in a spreadsheet, so text that starts so gets an apostrophe. */
export function csvField(value: unknown): string {
  const raw = value === null || value === undefined ? '' : String(value)
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
