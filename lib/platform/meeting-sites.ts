/** A site for video meetings, and what the address of a call looks like there. Data only, because the manifest uses it too. */
interface MeetingSite {
  /** The name of the site. It is not translated. */
  readonly name: string;
  /** Host permissions as match patterns. */
  readonly origins: readonly [string, ...string[]];
  /** Matches the path and query of a call, but not of a list of meetings, a chat, or a page that starts a desktop program. */
  readonly call: RegExp;
  /** In a single-page app the address may stay the same when a call begins. There, a tab with sound counts as a call. */
  readonly soundMeansCall: boolean;
}

export const meetingSites: readonly MeetingSite[] = [
  {
    name: 'Google Meet',
    origins: ['https://meet.google.com/*'],
    // A room is called abc-defg-hij. `lookup/` leads to a room by its name.
    call: /^\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/[^/?]+)\/?(?:\?|$)/,
    soundMeansCall: false,
  },
  {
    name: 'Zoom',
    origins: ['https://*.zoom.us/*'],
    // The web client. `/j/…` starts the desktop program.
    call: /^\/wc\/(?:\d+\/(?:join|start)|(?:join|start)\/\d+)/,
    soundMeansCall: false,
  },
  {
    name: 'Microsoft Teams',
    origins: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
    call: /^\/(?:meet\/|light-meetings\/|l\/meetup-join\/|.*[?&]meetingjoin=true)/,
    soundMeansCall: true,
  },
  {
    name: 'Webex',
    origins: ['https://*.webex.com/*'],
    call: /^\/(?:meet\/|wbxmjs\/joinservice|webappng\/sites\/[^/]+\/meeting\/)/,
    soundMeansCall: true,
  },
  {
    name: 'Whereby',
    origins: ['https://whereby.com/*', 'https://*.whereby.com/*'],
    // A room is a single name. These are the site's own pages.
    call: /^\/(?!(?:blog|information|login|org|pricing|signup|user)(?:[/?]|$))[^/?]+(?:\?|$)/,
    soundMeansCall: false,
  },
  {
    name: 'Jitsi Meet',
    origins: ['https://meet.jit.si/*', 'https://8x8.vc/*'],
    // A room is a single name; at 8x8 it comes after the customer's name. `static/` holds the page that is shown after a
    // call.
    call: /^\/(?!static\/)(?:vpaas-[^/?]+\/)?[^/?]+(?:\?|$)/,
    soundMeansCall: false,
  },
];

/** Whether an address is on an origin such as `https://*.zoom.us/*`. */
function isOn(origin: string, { hostname, protocol }: URL): boolean {
  const host = origin.slice('https://'.length, -'/*'.length);
  if (protocol !== 'https:') return false;
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}

/** Whether a tab seems to be in a call, by its address and its sound. */
export function looksLikeCall(address: string, isAudible: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const site = meetingSites.find(({ origins }) => origins.some((origin) => isOn(origin, url)));
  if (!site) return false;
  return site.call.test(url.pathname + url.search) || (site.soundMeansCall && isAudible);
}
