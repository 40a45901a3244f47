import { ActionButton } from '@keystar/ui/button'
import { Combobox, Item } from '@keystar/ui/combobox'
import { Icon } from '@keystar/ui/icon'
import { arrowUpIcon } from '@keystar/ui/icon/icons/arrowUpIcon'
import { xIcon } from '@keystar/ui/icon/icons/xIcon'
import { useState } from 'react'
import { editor } from '#words/editor'
import { nameVocabulary } from '@/components/editor/name-vocabulary'
import { useEditorContext } from '@/components/editor/open-entry'
import type { PickerName } from '@/lib/editor/context'
import { findNear } from '@/lib/editor/form/find-near'
import { isOwnVocabulary } from '@/lib/schema/content-types'
import { type ControlProps, describe } from './control-props'

const say = editor.names

/** Chosen names in their order, and a picker of those that are left; nobody types a name freely. */
export function NamesControl({ field, value, onChange }: ControlProps<readonly string[]>) {
  const [typed, setTyped] = useState('')
  // The list would open again when the field is emptied, and lock the rest of the form; after a
  // choice a new one takes its place, where the person continues.
  const [choices, setChoices] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const context = useEditorContext()
  const { vocabulary, label } = field
  const known = vocabulary ? (context?.names[vocabulary] ?? []) : []
  const left = known.filter((entry) => !value.includes(entry.label))
  const wanted = typed.trim().toLowerCase()
  const offered = left.filter((entry) =>
    [entry.label, ...entry.aliases].some((name) => name.toLowerCase().includes(wanted)),
  )
  const choose = (name: string) => {
    onChange([...value, name])
    setTyped('')
    setChoices((count) => count + 1)
  }
  const isUnchosen = wanted !== '' && !isOpen
  const move = (from: number) =>
    onChange(value.toSpliced(from, 1).toSpliced(from - 1, 0, value[from] ?? ''))
  return (
    <div className="fb-names">
      <Combobox
        key={choices}
        autoFocus={choices > 0}
        label={label}
        description={describe(field)}
        items={offered.map((entry) => ({ ...entry, key: entry.value }))}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        width="100%"
        loadingState="idle"
        onOpenChange={setOpen}
        errorMessage={isUnchosen ? say.notChosen(typed.trim(), offered.length > 0) : undefined}
        onSelectionChange={(key) => {
          const entry = known.find((one) => one.value === key)
          if (entry) choose(entry.label)
        }}
      >
        {(item) => (
          <Item key={item.key} textValue={item.label}>
            {item.label}
          </Item>
        )}
      </Combobox>
      {isUnchosen && <NearNames typed={wanted} known={left} onChoose={choose} />}
      {value.length > 0 && (
        <ul className="fb-chosen" aria-label={say.chosen(label)}>
          {value.map((name, index) => (
            <li key={name}>
              <span className="fb-chosen-name">{name}</span>
              {index > 0 && (
                <ActionButton
                  prominence="low"
                  aria-label={say.up(name)}
                  onPress={() => move(index)}
                >
                  <Icon src={arrowUpIcon} />
                </ActionButton>
              )}
              <ActionButton
                prominence="low"
                aria-label={say.remove(name)}
                onPress={() => onChange(value.toSpliced(index, 1))}
              >
                <Icon src={xIcon} />
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      {vocabulary && isOwnVocabulary(vocabulary) && (
        <a
          className="fb-link"
          href={`/keystatic/collection/${vocabulary}/create`}
          target="_blank"
          rel="noopener"
        >
          {say.add(nameVocabulary(vocabulary).one)}
        </a>
      )}
    </div>
  )
}

/** Names that are like what was typed and not chosen. */
function NearNames({
  typed,
  known,
  onChoose,
}: {
  typed: string
  known: readonly PickerName[]
  onChoose: (name: string) => void
}) {
  const near = findNear(typed, known)
  if (near.length === 0) return null
  return (
    <p className="fb-near">
      {say.near}{' '}
      {near.map((name) => (
        <ActionButton key={name} onPress={() => onChoose(name)}>
          {name}
        </ActionButton>
      ))}
    </p>
  )
}
