import { describe, expect, test } from 'vitest';
import { looksLikeCall, meetingSites } from '../../../lib/platform/meeting-sites';

describe('a call is likely for a person with this page open', () => {
  test.each([
    'https://meet.google.com/abc-defg-hij',
    'https://meet.google.com/abc-defg-hij?authuser=0',
    'https://meet.google.com/lookup/standup',
    'https://app.zoom.us/wc/81234567890/join?fromPWA=1',
    'https://us02web.zoom.us/wc/join/81234567890',
    'https://zoom.us/wc/81234567890/start',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0',
    'https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/x',
    'https://teams.live.com/meet/9312345678901?p=x',
    'https://teams.live.com/light-meetings/launch?agent=web',
    'https://acme.webex.com/meet/jo.bloggs',
    'https://acme.webex.com/webappng/sites/acme/meeting/info/1234',
    'https://whereby.com/jos-room',
    'https://acme.whereby.com/standup?skipMediaPermissionPrompt',
    'https://meet.jit.si/BirdsSingSoftly',
    'https://8x8.vc/vpaas-magic-cookie-1234/standup',
  ])('%s', (address) => {
    expect(looksLikeCall(address, false)).toBe(true);
  });
});

describe('no call is likely for a person with this page open', () => {
  test.each([
    'https://meet.google.com/landing',
    'https://meet.google.com/',
    'https://zoom.us/meeting#/upcoming',
    'https://us02web.zoom.us/j/81234567890',
    'https://teams.microsoft.com/v2/',
    'https://acme.webex.com/webappng/sites/acme/dashboard',
    'https://whereby.com/information/pricing',
    'https://whereby.com/login?next=x',
    'https://whereby.com/',
    'https://meet.jit.si/',
    'https://meet.jit.si/static/close3.html',
    // Not one of the sites, whatever it is called.
    'https://evil-zoom.us/wc/81234567890/join',
    'https://meet.google.com.example/abc-defg-hij',
    'http://meet.google.com/abc-defg-hij',
    'https://example.org/meet/jo',
    'about:blank',
    '',
  ])('"%s"', (address) => {
    expect(looksLikeCall(address, false)).toBe(false);
  });
});

test('a person whose Teams makes a sound may be in a call; a sound on a Meet page that is no room is not one', () => {
  expect(looksLikeCall('https://teams.microsoft.com/v2/', true)).toBe(true);
  expect(looksLikeCall('https://meet.google.com/landing', true)).toBe(false);
});

test('the sites of the plan are all there, and each asks for https only', () => {
  expect(meetingSites.map(({ name }) => name)).toEqual([
    'Google Meet',
    'Zoom',
    'Microsoft Teams',
    'Webex',
    'Whereby',
    'Jitsi Meet',
  ]);
  for (const { origins } of meetingSites) {
    for (const origin of origins) expect(origin).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.]+\.[a-z]+\/\*$/);
  }
});
