// A small drawing for each format. It stands beside the format's word and is hidden from screen readers. A format that is new in the vocabulary
// may have no drawing yet.

/** Lines on a ground of 16 by 16, by the id of the format. */
const LINES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'press-release': 'M3 1.5h6.5l3.5 3.5v9.5H3zM9.5 1.5V5H13M5.5 8.5h5M5.5 11.5h5',
    news: 'M1.5 3h10v10h-10zM11.5 6.5h3V13h-3M4 6h5M4 8.5h5M4 11h3',
    roundup: 'M2 4h.5M5.5 4H14M2 8h.5M5.5 8H14M2 12h.5M5.5 12H14',
    video: 'M1.5 3h13v10h-13zM6.5 5.5v5l4-2.5z',
    podcast: 'M8 1.5a2 2 0 0 1 2 2V7a2 2 0 0 1-4 0V3.5a2 2 0 0 1 2-2zM3.5 7a4.5 4.5 0 0 0 9 0M8 11.5v3M5.5 14.5h5',
    'photo-story': 'M1.5 3h13v10h-13zM1.5 11l4-4 3.5 3.5L11 8.5l3.5 3M10.5 5.5h.5',
    'impact-story': 'M8 14C3.5 10.5 1.5 8 1.5 5.5A3.25 3.25 0 0 1 8 4.5a3.25 3.25 0 0 1 6.5 1C14.5 8 12.5 10.5 8 14z',
    blog: 'M2 14l1-4 8-8 3 3-8 8zM9 4l3 3',
    opinion: 'M1.5 2.5h13V11H7l-3 3v-3H1.5z',
    interview: 'M1.5 2h8v5.5H5l-2 2v-2H1.5zM11.5 6h3v5.5H13v2l-2-2H6.5V9.5',
    statement: 'M2 6v4h2.5l6 3.5v-11L4.5 6zM13 6a3 3 0 0 1 0 4',
    article: 'M2.5 1.5h11v13h-11zM5 5h6M5 8h6M5 11h3.5',
    'media-advisory': 'M4 11.5V7a4 4 0 0 1 8 0v4.5M2 11.5h12M6.5 14h3',
    event: 'M1.5 3h13v11.5h-13zM1.5 6.5h13M5 1v3M11 1v3',
    notice: 'M8 1.5a6.5 6.5 0 1 1-.01 0M8 7.5v4M8 4.5V5',
    publication: 'M8 4C6.5 2.5 4 2 1.5 2v10.5c2.5 0 5 .5 6.5 2 1.5-1.5 4-2 6.5-2V2C12 2 9.5 2.5 8 4v10',
    'in-the-media': 'M8 8v6.5M5.25 10.5a3.75 3.75 0 1 1 5.5 0M3.25 12.5a6.5 6.5 0 1 1 9.5 0',
  })
)

/** The formats that have a drawing. */
export const DRAWN_FORMATS: readonly string[] = [...LINES.keys()]

interface FormatIconProps {
  readonly format: string
  /** The distance from what is beside it. */
  readonly className?: string
}

/** The drawing of a format, in the colour and about the height of the words beside it; nothing for a format without one. */
export function FormatIcon({ format, className = '' }: FormatIconProps) {
  const lines = LINES.get(format)
  if (lines === undefined) return null
  return (
    <svg
      className={`inline-block size-3.5 flex-none align-[-0.125em] ${className}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={lines} />
    </svg>
  )
}
