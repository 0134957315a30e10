import css from './Help.module.css'

type Keystroke = readonly [keys: readonly string[], does: string]

const everywhere: readonly Keystroke[] = [
  [['/'], 'Search'],
  [['?'], 'This help'],
  [['Esc'], 'Close what is open'],
]

const onMap: readonly Keystroke[] = [
  [['←', '→', '↑', '↓'], 'Walk from node to node, along ties where there are any'],
  [['Enter'], 'Details of the node'],
  [['Space'], 'Add it to the selection, or take it out'],
  [['Ctrl', 'A'], 'Select all that is in sight'],
  [['E'], 'Show more of its neighbours; open a group'],
  [['M'], 'Pick it up: arrows move it, Enter puts it down, Esc puts it back'],
  [['Menu'], 'Its menu, or that of the map; Shift F10 does the same'],
  [['Shift', '←'], 'Move the map; with any arrow'],
  [['+'], 'Zoom in, with − out; 0 shows everything'],
  [['Ctrl', 'Z'], 'Undo; Ctrl Y does it again'],
  [['Esc'], 'Let go of the selection'],
]

const byHand: readonly (readonly [string, string])[] = [
  ['Press', 'Details; with Shift held, add to the selection'],
  ['Double press', 'Show more of its neighbours; open a group'],
  ['Right press, or hold', 'Its menu, in which it can be added to the selection'],
  ['Drag', 'Move the map, or a node to another place; with Shift, select an area'],
  ['Two fingers', 'Zoom; plus and minus do the same'],
]

/** Keyboard, mouse and touch. */
export function Keys() {
  return (
    <section className={css.part} aria-labelledby="help-keys">
      <h3 id="help-keys">Keys</h3>
      <div className={css.columns}>
        <KeyTable caption="Everywhere" rows={everywhere} />
        <KeyTable caption="On the map" rows={onMap} />
        <table className={css.keys}>
          <caption>Mouse and touch, on the map</caption>
          <tbody>
            {byHand.map(([what, does]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const KeyTable = ({ caption, rows }: { caption: string; rows: readonly Keystroke[] }) => (
  <table className={css.keys}>
    <caption>{caption}</caption>
    <tbody>
      {rows.map(([keys, does]) => (
        <tr key={does}>
          <th scope="row">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </th>
          <td>{does}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
