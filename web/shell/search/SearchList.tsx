import { Autocomplete } from '@base-ui/react/autocomplete'
import { CornerDownLeft, RotateCw } from 'lucide-react'
import { routes } from '../../routes.tsx'
import { Button } from '../../ui/Button.tsx'
import { nameLanguage } from '../../ui/language.ts'
import { NameStatus } from '../../ui/NameStatus.tsx'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { Skeleton } from '../../ui/States.tsx'
import { markMatches } from './mark.ts'
import type { OptionGroup, SearchOption } from './options.ts'
import css from './Search.module.css'
import type { Search } from './use-search.ts'

interface SearchListProps {
  search: Search
  text: string
  onChoose: (option: SearchOption) => void
}

/** What was found, in groups; before anything is typed, what was opened last and where one may begin. */
export function SearchList({ search, text, onChoose }: SearchListProps) {
  const { groups, pending, error, empty, status } = search
  const waiting = pending && groups.length === 0
  return (
    <>
      {error && (
        <div className={css.note} role="alert">
          <p>
            <b>{error.title ?? error.message}.</b> {error.detail}
          </p>
          <Button size="s" icon={<RotateCw />} onClick={search.retry}>
            Try again
          </Button>
        </div>
      )}
      {empty && <NoMatch text={text.trim()} guesses={groups.some(({ label }) => label === 'Did you mean')} />}
      {waiting && (
        <div className={css.note}>
          <Skeleton lines={4} height="1.2rem" />
        </div>
      )}
      <Autocomplete.List className={css.list} aria-busy={pending}>
        {(group: OptionGroup) => (
          <Autocomplete.Group key={group.label} items={group.items}>
            <Autocomplete.GroupLabel className={css.label}>{group.label}</Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(option: SearchOption) => (
                <Option key={option.key} option={option} text={text} onChoose={onChoose} />
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <Foot status={status} forget={text.trim() === '' ? search.forget : null} />
    </>
  )
}

interface OptionProps {
  option: SearchOption
  text: string
  onChoose: (option: SearchOption) => void
}

function Option({ option, text, onChoose }: OptionProps) {
  const Icon = routes.find(({ id }) => option.key.split(':')[1] === id && option.entity === null)?.icon
  return (
    <Autocomplete.Item value={option} className={css.option} onClick={() => onChoose(option)}>
      <span className={css.mark}>
        {Icon ? <Icon size={16} /> : option.mark && <SectorMark mark={option.mark} />}
      </span>
      <span className={css.words}>
        <span className={css.title} lang={nameLanguage(option.title)}>
          <Marked text={option.title} question={text} />
          {option.nameStatus && <NameStatus status={option.nameStatus} still />}
        </span>
        <span className={css.detail}>
          {option.also && (
            <>
              <span lang={nameLanguage(option.also)}>
                <Marked text={option.also} question={text} />
              </span>{' '}
              ·{' '}
            </>
          )}
          {option.detail}
        </span>
      </span>
      <CornerDownLeft className={css.enter} aria-hidden="true" />
    </Autocomplete.Item>
  )
}

const Marked = ({ text, question }: { text: string; question: string }) => (
  <span>
    {markMatches(text, question).map(({ text: piece, hit }, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
      hit ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
    )}
  </span>
)

const NoMatch = ({ text, guesses }: { text: string; guesses: boolean }) => (
  <div className={css.note}>
    <p>
      <b>No match for “{text}”.</b>{' '}
      {guesses
        ? 'Did you mean one of these?'
        : 'Try a shorter word, an acronym, or a place. Interplay maps organisations, never data sets.'}
    </p>
  </div>
)

interface FootProps {
  status: string
  /** Given before anything is typed, when there is something to forget. */
  forget: (() => void) | null
}

/** What was found, said to screen readers as well, and the keys. */
const Foot = ({ status, forget }: FootProps) => (
  <div className={css.foot}>
    <Autocomplete.Status className={css.status}>{status}</Autocomplete.Status>
    {forget && (
      <Button size="s" look="quiet" onClick={forget}>
        Forget recent
      </Button>
    )}
    <span className={css.keys} aria-hidden="true">
      <kbd>↑</kbd> <kbd>↓</kbd> move <kbd>Enter</kbd> open <kbd>Esc</kbd> close
    </span>
  </div>
)
