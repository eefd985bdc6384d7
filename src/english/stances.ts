/** How a sentence stands to what it says. */
export type Stance = 'denial' | 'possibility' | 'prospect' | 'wish' | 'commitment' | 'plan' | 'consideration' | 'readiness' | 'obligation';

/**
 * In a row of a table, a word of `said` states the stance; in what the row rests on, those of `heard` carry it as well, and so
 * does any stance in `also`. A verb with an asterisk is meant in all its forms.
 */
export const stanceWords: Record<Stance, { said: string; heard: string; also: Stance[] }> = {
  denial: {
    said: `no, not, never, nobody, no one, none, nothing, nowhere, neither, nor, cannot, n't, without, deny*, reject*, refuse*, decline* to,
      rule* out, oppose*, avoid*, fail* to, prevent*, refusal, rejection`,
    heard: `no longer, refrain*, abstain*, exclude*, bar*, ban*, block*, veto*, forbid*, dismiss*, rebuff*, turn* down, turn* away, play* down, downplay*,
      back* away, walk* away, pull* out, stop* short, short of, hold* back, keep*, stay* off, stay* out, steer* clear, cast* doubt, doubt*, lack*,
      lose*, miss*, cut* off, unable, unwilling, unlikely, impossible, hardly, barely, scarcely, few, little, yet to, far from, instead, rather than,
      opposition, opposed, against, absence, failure, fail*, false, untrue, free of, out of, dispute*, contest*, contradict*, refute*, rebut*,
      resist*, shun*, cancel*, call* off, scrap*, drop*, suspend*, halt*, stop*, end*, cease*, decline*, collapse*, stall*, fade*, break* down,
      fall* through, leave*, quit*, former, acquit*, clear*, innocent, reluctant, sceptical, skeptical, only, everyone, everybody, every, all,
      despite, in vain, empty, safe, safely`,
    also: [],
  },
  possibility: {
    said: 'could, might, may, maybe, perhaps, possible, possibly, possibility, potential, potentially',
    heard: `can, if, whether, would, likely, unlikely, chance, chances, risk*, option, options, conceivable, unclear, hope*, expect*, threaten*,
      warn*, fear*, prospect, up to, idea, propose*, suggest*, suspect*, believe*, think*, presume*, appear*, seem*, indicate*, allege*, allegedly,
      reportedly, apparently, on the table`,
    also: ['prospect', 'wish', 'commitment', 'plan', 'consideration', 'readiness', 'obligation'],
  },
  prospect: {
    said: "will, 'll, won't, shall, going to, is to, are to, set to, about to",
    heard: 'would, expect*, likely, due, until, from',
    also: ['commitment', 'plan', 'obligation'],
  },
  wish: {
    said: `want*, seek*, demands, demanded, demanding, call* for, urge*, press* for, push* for, wish*, hope* for, hope* to, hope* that, insist* on, ask* for, would like,
      favour*, favor*, prefer*`,
    heard: `demand*, desire*, ask*, appeal*, plead*, request*, require*, need*, insist*, press*, push*, call*, support*, back*, endorse*, keen, eager,
      determined, bid, aim*, intend*, intention, strive*, try*, attempt*, lobby*, campaign*, advocate*, argue*, pressure, propose*, plan*, stress*,
      important, must, should, welcome*, dream*, resolve*, expect*, deserve*, look* for, look* to, time to, time for, rather`,
    also: ['plan', 'readiness'],
  },
  commitment: {
    said: 'pledge*, promise*, vow*, commit* to, undertake* to, swear* to',
    heard: `commit*, commitment, commitments, undertake*, undertaking, swear*, assure*, assurance, assurances, guarantee*, will, 'll, won't, offer*,
      announce*, earmark*, set aside, sign*, agree*, agreement, insist*, declare*, make* clear, word`,
    also: ['prospect'],
  },
  plan: {
    said: 'plan* to, plan* no, plan* a, plan* an, planned, planning, intend*, schedule*, prepare* to, aim* to',
    heard: `plan*, intention, intent, due, set for, set to, set, arrange*, would, about to, on track, propose*, aim*, prepare*, ready, timetable,
      envisage*, decide*, work* on, apply*, hope*`,
    also: ['commitment', 'prospect', 'wish', 'obligation'],
  },
  consideration: {
    said: 'consider*, weigh*, mull*, examine*, explore*, look* into, look* at, think* about, think* of, ponder*, contemplate*, open to',
    heard: `study*, whether, option, options, discuss*, debate*, review*, assess*, evaluate*, idea, under consideration, float*, propose*, talks, toy*,
      think*, on the table, decision, undecided, if`,
    also: ['possibility'],
  },
  readiness: {
    said: 'ready to, willing, prepared to, open to',
    heard: `ready, readiness, willingness, prepared, offer*, want*, would, can, could, agree*, step* in, step* up, open`,
    also: ['wish', 'commitment', 'plan', 'prospect'],
  },
  obligation: {
    said: 'must, has to, have to, should, ought to, obliged, needs to, need to',
    heard: `would, require*, need*, order*, demand*, insist*, call*, until, deadline, necessary, vital, essential, important, oblige*, force*,
      responsible, responsibility, supposed to, told to, advise*, recommend*, expect*, tell*, instruct*, warn*, fine*, sentence*,
      rule*, limit*, up to`,
    also: ['possibility', 'prospect', 'wish', 'commitment', 'plan'],
  },
};
