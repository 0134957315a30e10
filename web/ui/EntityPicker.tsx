import { Combobox } from '@base-ui/react/combobox'
import { ChevronDown, LoaderCircle, X } from 'lucide-react'
import { useId, useMemo } from 'react'
import type { EntityRef } from '#contract/common'
import type { SearchItem } from '#contract/search'
import { cx } from './cx.ts'
import css from './EntityPicker.module.css'
import fields from './fields.module.css'
import type { MarkId } from './groups.ts'
import { nameLanguage } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { SectorMark } from './SectorMark.tsx'
import surface from './surface.module.css'

type Pickable = EntityRef & { sector: string | null; kind: string | null }

interface EntityPickerProps {
  label: string
  /** What was found, and the one picked: `useEntitySearch`. The picker itself asks nothing. */
  search: {
    entity: Pickable | undefined
    items: readonly SearchItem[]
    onText: (text: string) => void
    onOpen: (open: boolean) => void
    pending: boolean
    failed: boolean
  }
  onPick: (id: string | null) => void
  lexicon: Lexicon
}

interface Option extends EntityRef {
  mark: MarkId
  /** What it is, after another name by which it was found. */
  detail: string
}

/** A field that finds an entity as one types; arrows walk the list, Enter picks, Escape closes. */
export function EntityPicker({ label, search, onPick, lexicon }: EntityPickerProps) {
  const id = useId()
  const { entity, items, pending, failed } = search
  const value = useMemo(() => (entity ? optionOf(entity, lexicon) : null), [entity, lexicon])
  const options = useMemo(() => items.map((item) => optionOf(item, lexicon)), [items, lexicon])
  return (
    <Combobox.Root
      items={options}
      value={value}
      onValueChange={(next) => onPick(next?.id ?? null)}
      onInputValueChange={(text, { reason }) => search.onText(reason === 'input-change' ? text : '')}
      onOpenChange={search.onOpen}
      filter={null}
      autoHighlight
      itemToStringLabel={(option: Option) => option.name}
      isItemEqualToValue={(a: Option, b: Option) => a.id === b.id}
    >
      <div className={cx(fields.field, css.field)}>
        <label className={fields.label} htmlFor={id}>
          {label}
        </label>
        <Combobox.InputGroup className={css.group}>
          {value && <SectorMark mark={value.mark} />}
          <Combobox.Input
            id={id}
            className={css.input}
            placeholder="Type a name or an acronym"
            autoCorrect="off"
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
          />
          {pending && <LoaderCircle className={css.spinner} aria-hidden="true" />}
          {value && (
            <Combobox.Clear className={css.button} aria-label={`Clear: ${label}`}>
              <X aria-hidden="true" />
            </Combobox.Clear>
          )}
          <Combobox.Trigger className={css.button} aria-label={`List: ${label}`}>
            <ChevronDown aria-hidden="true" />
          </Combobox.Trigger>
        </Combobox.InputGroup>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className={surface.positioner} sideOffset={4} align="start" collisionPadding={8}>
          <Combobox.Popup className={cx(surface.popup, css.popup)} aria-busy={pending}>
            <Combobox.Empty className={css.empty}>
              {failed ? 'The search does not answer.' : pending ? 'Searching' : 'No match.'}
            </Combobox.Empty>
            <Combobox.List className={cx(surface.list, css.list)}>
              {(option: Option) => <Line key={option.id} option={option} />}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

const Line = ({ option }: { option: Option }) => (
  <Combobox.Item value={option} className={cx(surface.item, css.item)}>
    <SectorMark mark={option.mark} />
    <span className={css.words}>
      <span lang={nameLanguage(option.name)}>{option.name}</span>
      <small>{option.detail}</small>
    </span>
  </Combobox.Item>
)

function optionOf(item: Pickable & Partial<Pick<SearchItem, 'matched'>>, lexicon: Lexicon): Option {
  const { id, type, name, matched } = item
  const other = matched && ['alias', 'acronym'].includes(matched.field) && matched.value !== name
  const what = lexicon.what(item)
  return { id, type, name, mark: lexicon.mark(item), detail: other ? `${matched.value} · ${what}` : what }
}
