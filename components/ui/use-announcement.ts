import { useEffect, useRef, useState } from 'react'

/** How long a sentence must stay unchanged before it is announced, in milliseconds. */
const pause = 900

/** What a screen reader is to say: a new sentence, once nothing has changed for a while. */
export function useAnnouncement(sentence: string): string {
  const [announcement, setAnnouncement] = useState('')
  const announced = useRef(sentence)
  useEffect(() => {
    if (announced.current === sentence) return
    const timer = setTimeout(() => {
      announced.current = sentence
      setAnnouncement(sentence)
    }, pause)
    return () => clearTimeout(timer)
  }, [sentence])
  return announcement
}
