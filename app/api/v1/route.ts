export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

/** The address that one tries first leads to the description of the API. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { Location: '/api/v1/openapi.json' } })
}
