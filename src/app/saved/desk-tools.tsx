// What is done with the desk as a whole: it is exported, taken in, shared as a link, and erased.

import { type ChangeEvent, use, useRef, useState } from 'react'
import { printFileName } from '../../publish/file-name.ts'
import { addressOf } from '../address-of.ts'
import { useOverview } from '../archive/queries.ts'
import { SiteUrlContext } from '../site-url-context.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { downloadText } from '../ui/download-text.ts'
import { clearDesk, mergeIntoDesk } from './change-desk.ts'
import type { Desk } from './desk.ts'
import { readDesk } from './desk-database.ts'
import { type DeskOwner, parseDeskFile, printDeskFile } from './desk-file.ts'
import { DeskSection, Note, Said } from './desk-section.tsx'
import { troubleIn } from './desk-trouble.ts'
import { WORDS } from './desk-words.tsx'
import { LONGEST_LINK, savedLink } from './saved-link.ts'

const TOOL = 'quiet max-md:min-h-11'

const numbersOf = ({ articles, reads, searches }: Desk) => ({
  articles: articles.length,
  reads: reads.length,
  searches: searches.length,
})

/** Whose desk it is. Where the build was told no SITE_URL, only the browser knows the host. */
function useOwner(): DeskOwner {
  const { settings } = useOverview()
  const siteUrl = use(SiteUrlContext)
  return { archive: settings.name, address: new URL(addressOf('/'), siteUrl ?? document.baseURI).href }
}

async function exportDesk(owner: DeskOwner): Promise<string> {
  const desk = await readDesk()
  const name = printFileName(WORDS.fileName(owner.archive), 'json')
  downloadText({ name, mediaType: 'application/json', text: printDeskFile(desk, owner) })
  return WORDS.exported(numbersOf(desk), name)
}

async function importDesk(file: File, owner: DeskOwner): Promise<string> {
  const parsed = parseDeskFile(await file.text(), owner)
  switch (parsed.kind) {
    case 'desk':
      return WORDS.merged(await mergeIntoDesk(parsed.desk))
    case 'foreign':
      return WORDS.foreign(parsed.archive)
    case 'damaged':
    case 'newer':
      return WORDS[parsed.kind]
    default:
      return parsed satisfies never
  }
}

/** The saved articles as a link; a sentence where they are too many. */
function LinkTool({ desk, owner }: { readonly desk: Desk; readonly owner: DeskOwner }) {
  if (desk.articles.length === 0) return null
  const link = savedLink(desk.articles, `${owner.address}saved/`)
  return link.kind === 'link' ? (
    <CopyButton label={WORDS.copyLink} textOf={() => link.href} shares />
  ) : (
    <span className="basis-full text-small text-ink-soft">{WORDS.linkTooLong(link.length, LONGEST_LINK)}</span>
  )
}

interface EraseProps {
  readonly desk: Desk
  readonly onErase: () => void
}

/** Asks before it erases. The focus goes to the answer that keeps all, and back. */
function EraseTool({ desk, onErase }: EraseProps) {
  const [isAsked, setIsAsked] = useState(false)
  const erase = useRef<HTMLButtonElement>(null)
  function close() {
    setIsAsked(false)
    erase.current?.focus()
  }
  return (
    <>
      <button ref={erase} type="button" className={TOOL} aria-expanded={isAsked} onClick={() => setIsAsked(!isAsked)}>
        {WORDS.clear}
      </button>
      {isAsked && (
        <p className="flex basis-full flex-wrap gap-x-6 font-serif text-base" role="group" aria-label={WORDS.clear}>
          <span>{WORDS.clearQuestion(numbersOf(desk))}</span>
          <button
            type="button"
            className={TOOL}
            onClick={() => {
              close()
              onErase()
            }}
          >
            {WORDS.clearNow}
          </button>
          <button ref={(button) => button?.focus()} type="button" className={TOOL} onClick={close}>
            {WORDS.keep}
          </button>
        </p>
      )}
    </>
  )
}

export function DeskTools({ desk }: { readonly desk: Desk }) {
  const owner = useOwner()
  const file = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string | null>(null)
  const isEmpty = desk.articles.length + desk.reads.length + desk.searches.length === 0

  const say = (act: Promise<string>) => void act.then(setSaid, (error: unknown) => setSaid(troubleIn(error)))

  function takeIn({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = currentTarget.files ?? []
    if (chosen !== undefined) say(importDesk(chosen, owner))
    // The same file can be chosen again.
    currentTarget.value = ''
  }

  return (
    <DeskSection id="along" title={WORDS.along}>
      <Note>
        {WORDS.alongNote} {desk.articles.length > 0 && <span>{WORDS.linkNote}</span>}
      </Note>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-6">
        <button type="button" className={TOOL} onClick={() => say(exportDesk(owner))}>
          {WORDS.exportFile}
        </button>
        <button type="button" className={TOOL} onClick={() => file.current?.click()}>
          {WORDS.importFile}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={WORDS.chooseFile}
          onChange={takeIn}
          hidden
        />
        <LinkTool desk={desk} owner={owner} />
        {!isEmpty && <EraseTool desk={desk} onErase={() => say(clearDesk().then(() => WORDS.cleared))} />}
      </div>
      <Said>{said}</Said>
    </DeskSection>
  )
}
