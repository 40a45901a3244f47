import { host } from '#words/host'
import { dismissBuild, useBuild } from './follow-build'

const say = host.build

/** Says in the bar what became of the last save; in full when its build has failed. */
export function BuildNote() {
  const build = useBuild()
  return (
    <>
      <span role="status" className="fb-build">
        {build && build.state !== 'untold' && say[build.state]}
      </span>
      {build?.state === 'failed' && (
        <div className="fb-ended" role="alert">
          <p>{say.failedWhy}</p>
          {build.why.length > 0 && (
            <ul>
              {build.why.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          <p>{say.fix}</p>
          <button type="button" className="fb-link-button" onClick={dismissBuild}>
            {say.close}
          </button>
        </div>
      )}
    </>
  )
}
