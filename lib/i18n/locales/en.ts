/**
 * Every English word a person reads. ICU MessageFormat; compiled at build by `scripts/compile-messages.ts`.
 * Plain and calm, reading age 9–11, at most 12 words on a line of a step (health.md §5).
 * LEFT and RIGHT are the person's own; a `.left` line describes a movement TO the left.
 */
export const messages = {
  'app.name': 'Limber',
  'app.description': 'Break reminders that know when you were away, and a gentle seated stretch in one click.',

  // Now
  'now.atDesk':
    '{minutes, plural, =0 {You have just sat down} one {At the desk for about # minute} other {At the desk for about # minutes}}',
  'now.estimate': 'An estimate: Limber sees keys and mouse, not you.',
  'now.away': 'Away since {time}',
  'now.nextAt': 'Next break at {time}',
  'now.nextNow': 'A break is due now',
  'now.pausedUntil': 'Reminders are paused until {time}',
  'now.start': 'Start a {minutes, plural, one {#-minute} other {#-minute}} stretch',
  'now.startNothingNew': 'Start, nothing new',
  'now.somethingNew': 'Something’s new',
  'now.nothingNewHint': 'Any new pain, numbness, weakness, fall or illness since last time?',
  'now.plan': '{names} · {minutes, plural, one {about # minute} other {about # minutes}}',
  'now.checkFirst': 'A short safety check comes first.',
  'now.moved': 'I just moved',
  'now.undo': 'Undo',
  'now.interval': 'Minutes between breaks',
  'now.settings': 'Settings',
  'now.putAway': 'The moves are put away until you do the safety check again.',
  'now.noneLeft': 'No move is left after your safety check. You can still use the reminders.',
  'now.checkAgain': 'Do the safety check again',

  // Receipts: why the time is what it is
  'receipt.naturalBreak': 'You were away {minutes, plural, one {# min} other {# min}}, so I start again from {time}.',
  'receipt.stretched': 'You stretched at {time}. Nice and easy.',
  'receipt.moved': 'You moved at {time}, so I start again from there.',
  'receipt.skipped': 'Skipped. The next one comes in its own time.',
  'receipt.missed': 'The last one passed by. No matter.',
  'receipt.stopped': 'You stopped early. That is fine.',

  // A due break
  'due.title': 'Time for a short break',
  'due.offer': '{name}, {minutes, plural, one {about # minute} other {about # minutes}}',
  'due.noMove': 'Stand up, or change how you sit, if that feels OK.',
  'due.snooze': 'Snooze {minutes} min',
  'due.skip': 'Skip this one',
  'due.snoozed': 'Snoozed until {time}',

  // The notification
  'notice.title': 'Time for a short break',
  'notice.body': '{offer}, {minutes, plural, one {about # minute} other {about # minutes}}. Click to open it.',
  'notice.bodyNoMove': 'Stand up, or change how you sit, if that feels OK.',
  'notice.repeatTitle': 'Still time for a short break',
  'notice.start': 'Start',
  'notice.snooze': 'Snooze {minutes} min',
  'badge.due': 'now',
  'title.next': 'Limber: next break at {time}',
  'title.due': 'Limber: a break is due',
  'title.guide': 'Limber: a stretch is open',
  'title.paused': 'Limber: paused until {time}',
  'title.away': 'Limber: you are away',

  // The guide
  'guide.move': 'Move {number} of {total}',
  'guide.step': 'Step {number} of {total}',
  'guide.side.left': 'LEFT',
  'guide.side.right': 'RIGHT',
  'guide.secondsLeft': '{seconds, plural, one {# second left} other {# seconds left}}',
  'guide.paused': 'Paused',
  'guide.chairCheck': 'Is your chair steady, and still when you turn?',
  'guide.chairRolls':
    'If it rolls or turns: lock it, put it against the wall, or take a steady one. If you can’t, press Skip.',
  'guide.gentle': 'Small, slow and easy. About 3 out of 10. Never pain.',
  'guide.mirror': 'Shown as in a mirror.',
  'guide.stopEvery':
    'Stop if it hurts, or you feel pins and needles, numbness, weakness, dizzy, sick, short of breath or chest pain.',
  'guide.pause': 'Pause',
  'guide.continue': 'Continue',
  'guide.back': 'Back',
  'guide.next': 'Next',
  'guide.skip': 'Skip',
  'guide.hadToStop': 'I had to stop',
  'guide.end': 'End',
  'guide.more': 'More about this move',
  'guide.moreMistakes': 'Take care',
  'guide.moreEasier': 'Easier',
  'guide.moreLeaveOut': 'Leave it out if',
  'guide.feel': 'Feel',

  'side_bend.name': 'Seated side bend',
  'side_bend.offer': 'A seated side bend',
  'side_bend.keepSmall': 'Keep it small: a little lean is enough.',
  'side_bend.setUp': 'Sit tall. Feet flat and hip-width apart. Sit bones even.',
  'side_bend.ready.left': 'LEFT hand holds the seat. RIGHT hand rests on LEFT thigh.',
  'side_bend.ready.right': 'RIGHT hand holds the seat. LEFT hand rests on RIGHT thigh.',
  'side_bend.hold.left': 'Breathe out. Lean slowly to the LEFT. Stay, and keep breathing.',
  'side_bend.hold.right': 'Breathe out. Lean slowly to the RIGHT. Stay, and keep breathing.',
  'side_bend.change.left': 'Breathe in. Come up. Now LEFT hand on the seat.',
  'side_bend.change.right': 'Breathe in. Come up. Now RIGHT hand on the seat.',
  'side_bend.finish.left': 'Breathe in. Press your LEFT hand down and come up.',
  'side_bend.finish.right': 'Breathe in. Press your RIGHT hand down and come up.',
  'side_bend.feel.left': 'A mild stretch along the RIGHT side of your back and ribs.',
  'side_bend.feel.right': 'A mild stretch along the LEFT side of your back and ribs.',
  'side_bend.mistakes': 'The hand on your thigh rests; it doesn’t pull. Both sit bones stay down. Don’t drop forward.',
  'side_bend.easier': 'Lean less. Or rest both hands on your own thighs.',
  'side_bend.leaveOut':
    'You have fragile bones, recent surgery, new rib pain on one side, or can’t sit steady. With leg pain that leaning makes worse, too.',
  'side_bend.stop': 'Stop if it pinches, or a leg hurts or tingles.',

  'torso_twist.name': 'Seated torso twist',
  'torso_twist.offer': 'A seated torso twist',
  'torso_twist.keepSmall': 'Keep it small: a little turn is enough.',
  'torso_twist.setUp': 'Sit tall. Feet flat. Cross your arms, hands on shoulders.',
  'torso_twist.hold.left': 'Breathe out. Turn your chest slowly to the LEFT. Stay.',
  'torso_twist.hold.right': 'Breathe out. Turn your chest slowly to the RIGHT. Stay.',
  'torso_twist.change.left': 'Breathe in. Back to the middle. Next, the LEFT.',
  'torso_twist.change.right': 'Breathe in. Back to the middle. Next, the RIGHT.',
  'torso_twist.finish': 'Breathe in. Come back to the middle.',
  'torso_twist.feel': 'A mild turn around your middle and upper back. Hips and knees stay still.',
  'torso_twist.mistakes':
    'Don’t pull with your arms. Don’t push your neck further than your chest. Knees stay where they are.',
  'torso_twist.easier': 'Turn only a little, for 2 seconds.',
  'torso_twist.leaveOut':
    'You have fragile bones, a back operation, recent chest or tummy surgery, or a back that twisting makes worse.',
  'torso_twist.stop': 'Stop if it hurts or pinches anywhere.',

  // Safety: the check (health.md §3.2, §5.5)
  'safety.title': 'A quick safety check',
  'safety.disclaimer':
    'This is general information to help you move more. It is not medical advice and does not check, find or treat any illness. It can’t know your health. If you are unsure, ask a doctor or physiotherapist first. Stop if anything hurts. In an emergency, call your local emergency number.',
  'safety.adults': 'For adults, 18 and over. If you are younger, ask a parent or carer first.',
  'safety.notReviewed': 'Written from public health guidance. Not yet reviewed by a clinician.',
  'safety.intro':
    'These moves are gentle, but they aren’t right for everyone. We don’t save or send your answers. We only remember, on this computer, the date, the result and which moves to hide.',
  'safety.begin': 'I understand. Begin the check',
  'safety.back': 'Back',
  'safety.list': 'List {number} of 3',
  'safety.emergency.title': 'Right now, do you have any of these?',
  'safety.advice.title': 'Lately, have you had any of these?',
  'safety.conditions.title': 'Does any of this fit you?',
  'safety.notSure': 'Not sure? Tap it: that counts as yes.',
  'safety.none': 'None of these',
  'safety.tickAll': 'Tap all that fit, then go on.',
  'safety.goOn': 'Go on with these',
  'safety.saddleNumbness': 'Numbness or tingling between your legs, around your private parts, or in your bottom',
  'safety.bladderBowel':
    'New trouble peeing or pooing: can’t start, can’t hold it, leaking, or can’t feel it. Or a new change in sexual feeling',
  'safety.bothLegs': 'Pain, numbness or weakness in both legs. Or a leg getting weaker, or a foot that drags',
  'safety.chestBreathFaint': 'Chest pain, trouble breathing, or feeling like you may faint',
  'safety.badFall': 'Back or neck pain after a bad fall, crash or hard hit',
  'safety.feverUnwell': 'Back pain with fever, or feeling very unwell',
  'safety.weightLossCancer': 'Losing weight without trying, or ever had cancer and now have new back pain',
  'safety.nightOrWorse':
    'Back pain that is very bad at night, won’t ease, or keeps getting worse. Or a new lump or change in shape',
  'safety.oneLimb': 'New numbness, tingling or weakness in one leg or arm, or pain shooting down a leg',
  'safety.dizzySpells': 'Dizzy spells, falls or blackouts in the last year',
  'safety.supervisedOnly': 'A health professional told me to exercise only with their help',
  'safety.freshStrain': 'Fresh pain after heavy lifting or a hard workout',
  'safety.thinBones': 'Thin or weak bones, a past spine break, or long-term steroid tablets',
  'safety.hipSurgery': 'A hip replacement or hip surgery',
  'safety.recentSurgery': 'Surgery in the last 3 months, or any spine surgery',
  'safety.pregnancy': 'Pregnant, or had a baby in the last 3 months',
  'safety.heartPressure': 'A heart problem, or high blood pressure that is not under control',
  'safety.bloodThinners': 'Blood thinners or a bleeding problem',
  'safety.jointFlare':
    'Arthritis that is flaring, very loose joints, or another back, neck or joint problem a professional is treating',

  // Safety: the cards (health.md §3.3, §3.4)
  'card.ok.title': 'Thanks',
  'card.ok.body': 'Start small. You can stop at any time.',
  'card.limited.title': 'Some moves are hidden or kept small',
  'card.limited.body':
    'A doctor, midwife or physiotherapist can tell you if they are OK for you. Keep moves very gentle. Get advice after any fall or new bad pain.',
  'card.limited.left': 'These are still here: {names}.',
  'card.limited.noneLeft': 'None of the moves is left for now. You can still use the reminders.',
  'card.limited.cleared': 'A health professional says these are OK for me',
  'card.limited.confirm': 'Show them all until the next check?',
  'card.limited.confirmYes': 'Yes, show them',
  'card.limited.confirmNo': 'No, keep them hidden',
  'card.advice.title': 'Let’s leave the moves for now',
  'card.advice.body':
    'Please talk to a doctor or nurse soon – today if you have a fever, feel very unwell, or it is getting worse. (UK: GP or NHS 111.) You can still use reminders to stand up or change position if that feels OK.',
  'card.emergency.title': 'Please stop and get help now',
  'card.emergency.body': 'These signs are not common, but they need checking today.',
  'card.emergency.call':
    'Call your local emergency number or go to an emergency department. (UK 999 · US/Canada 911 · EU 112 · Australia 000.)',
  'card.emergency.rest':
    'Don’t wait to see if it passes. Don’t do the moves. Break reminders are paused for the rest of the day.',
  'card.stopped.title': 'That was right. Rest now',
  'card.stopped.body':
    'Rest in a comfy position. If it goes in a few minutes, leave that move out today. If it stays, comes back, or you are worried, get advice.',
  'card.stopped.help':
    'Chest pain, trouble breathing, a leg getting weaker, or numb between the legs? Call your local emergency number now.',
  'card.stopped.next': 'Before the next stretch, the safety check comes once more.',
  'card.start': 'Start the stretch',
  'card.close': 'Close',

  // Settings
  'settings.title': 'Settings',
  'settings.intro': 'Changes are saved at once, on this computer only.',
  'settings.reminders': 'Reminders',
  'settings.shortBreakEveryMinutes': 'Minutes between short breaks',
  'settings.shortBreakEveryMinutes.hint': 'Counted while you sit. What you have sat already stays counted.',
  'settings.shortBreakSeconds': 'Length of a short break, in seconds',
  'settings.shortBreakSeconds.hint': 'Walk away for this long when reminded, and the break counts as done.',
  'settings.snoozeMinutes': 'Length of a snooze, in minutes',
  'settings.snoozeMinutes.hint': 'Three in a row, then Start or Skip.',
  'settings.naturalBreakMinutes': 'Minutes away that count as a break of your own',
  'settings.naturalBreakMinutes.hint': 'Away this long, and the count starts again when you are back.',
  'settings.range': 'From {least} to {most}.',
  'settings.saved': 'Saved',
  'settings.notANumber': 'Please write a whole number from {least} to {most}. Nothing was changed.',
  'settings.outOfRange': '{value} is not from {least} to {most}. Nothing was changed.',
  'settings.safety': 'Safety',
  'settings.safety.none': 'The safety check has not been done yet. It comes before the first move.',
  'settings.safety.done':
    'Safety check done on {date}. The date, the result and hidden moves are kept on this computer, never your answers.',
  'settings.safety.forget': 'Forget this',
  'settings.safety.forgotten': 'Forgotten. The check comes again before the next move.',
  'settings.safety.undo': 'Undo',
  'settings.about': 'About',
  'settings.about.body':
    'Limber helps you move and change position. Everything stays on this computer: no account, no network, no page access.',
  'settings.about.profiles': 'Each browser profile counts as its own person.',
  'settings.about.reviewed': 'Words about the body last checked on {date}.',
  'settings.about.sources': 'Sources for the moves',

  // Loading and trouble
  'page.loading': 'One moment…',
  'page.failed':
    'Limber could not read its own storage. Close this and open it again. If that does not help, restart the browser.',
  'page.intentFailed': 'That did not get through. Please press it once more.',
} as const;
