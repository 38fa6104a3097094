using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Draws the messages about moments that stand above a screen.</summary>
internal static class AgendaBoxes
{
    private const string Good = "good";
    private const string Attention = "warning";
    private const string Neutral = "emphasis";

    private const int MostNamed = 5;

    /// <summary>Draws a message; null when it is of another kind, or what it is about is gone.</summary>
    public static NoticeBox? Draw(Notice notice, Scene scene) => notice switch
    {
        MomentPlanned planned when scene.Network.Moments.GetValueOrDefault(planned.Moment) is { Coming: { } coming } moment => Planned(scene, moment, coming, MomentPhrases.Planned),
        MomentMoved moved when scene.Network.Moments.GetValueOrDefault(moved.Moment) is { Coming: { } coming } moment => Planned(scene, moment, coming, MomentPhrases.MovedAlong),
        MomentsPlanned planned => new NoticeBox(Good, AgendaPhrases.Planned(planned.Count)),
        MomentAnswered answered when scene.Network.Moments.GetValueOrDefault(answered.Moment) is { } moment => Answered(scene, moment, answered.Answer),
        MomentsWaiting waiting => Named(scene, waiting.Moments, AgendaPhrases.WaitingNow, AgendaPhrases.WaitingHow),
        NewOffers offers when scene.Guide.Find(offers.Kinds[0]) is { } kind => new NoticeBox(Neutral, AgendaPhrases.NewOffer(kind.Title, offers.Kinds.Count - 1)),
        OfferDeclined declined when scene.Guide.Find(declined.Kind) is { } kind => new NoticeBox(Good, AgendaPhrases.Declined(kind.Title)),
        DateIsPast past => new NoticeBox(Attention, PlanningPhrases.Past(past.Date, past.Time)),
        WhenNotUnderstood unclear => new NoticeBox(Attention, PlanningPhrases.Of(unclear.Problem)),
        PutOffPastNext past when scene.Network.Moments.GetValueOrDefault(past.Moment) is { } known && scene.Network.Next(scene.Guide, known) is { } next => new NoticeBox(Attention, PlanningPhrases.PastNext(DutchTime.Day(next.DueAt))),
        RemindersPaused paused => new NoticeBox(Good, AgendaPhrases.Paused(paused.Until)),
        RemindersResumed { Held: [] } => new NoticeBox(Good, AgendaPhrases.ResumedNothing),
        RemindersResumed resumed => Named(scene, resumed.Held, AgendaPhrases.ResumedHeld, AgendaPhrases.ResumedHow),
        RecessKept kept => new NoticeBox(Good, AgendaPhrases.RecessKept(kept.Recess)),
        ColleagueUnreachable colleague => new NoticeBox(Attention, [new Paragraph([Run.Bold(scene.NameOf(colleague.Colleague)), new Run(AgendaPhrases.ColleagueUnreachable)])]),
        _ => null,
    };

    private static NoticeBox Planned(Scene scene, Moment moment, Coming coming, string opening)
    {
        List<Paragraph> lines =
        [
            new Paragraph([new Run(opening), Run.Bold(MomentTexts.Title(scene, moment))]),
            new Paragraph([new Run(moment.Schedule.Rhythm is Once ? MomentPhrases.OnlyTime : MomentPhrases.FirstTime), Run.Bold(MomentTexts.On(coming, moment.Schedule)), new Run(MomentPhrases.DutchClock)]),
        ];
        if (moment.Schedule.Rhythm is not Once)
            lines.Add(new Paragraph(MomentPhrases.Then(DutchRhythm.InWords(moment.Schedule))));
        if (MomentTexts.Moved(coming.Planned, coming.On, scene.Network.Agenda.WorkingDays) is { } moved)
            lines.Add(new Paragraph(moved));
        if (coming.Ahead > 0)
            lines.Add(new Paragraph(MomentPhrases.FirstHeard(DutchTime.Day(coming.DueAt))));
        if (moment.About is not ActionPoint { Owner: not null })
            lines.Add(new Paragraph(MomentPhrases.ForAll));
        if (Paused(scene, coming.DueAt) is { } paused)
            lines.Add(new Paragraph(paused));
        else if (!CountsOnItsDay(scene, moment))
            lines.Add(new Paragraph(MomentPhrases.MayBeLate));
        return new NoticeBox(Good, lines);
    }

    // Null when it comes on its day.
    private static string? Paused(Scene scene, DateTimeOffset dueAt) =>
        scene.Network.Agenda.HeldUntil(DutchTime.Day(dueAt)) is { } day ? MomentPhrases.HeldByPause(day) : null;

    private static bool CountsOnItsDay(Scene scene, Moment moment) => moment.About switch
    {
        OwnReminder => moment.By == scene.Me.Id,
        OfGuide about => scene.Guide.Find(about.Kind) is { Ahead.Count: > 0 },
        _ => false,
    };

    private static NoticeBox Answered(Scene scene, Moment moment, MomentAnswer answer) => new(Good,
    [
        new Paragraph([new Run(MomentPhrases.Said(answer)), Run.Bold(MomentTexts.Title(scene, moment))]),
        .. answer is MomentPutOff && moment.Waiting is { Again: { } again } ? [new Paragraph(Paused(scene, again) ?? MomentPhrases.ComesBack(DutchTime.InFull(again)))] : Array.Empty<Paragraph>(),
        .. scene.Network.Members.Count > 1 && moment.About is not ActionPoint { Owner: not null } ? [new Paragraph(MomentPhrases.AlsoForOthers)] : Array.Empty<Paragraph>(),
        .. answer is not (MomentNoMore or MomentPutOff) ? [new Paragraph(moment.Coming is { } coming ? MomentPhrases.NextIs(MomentTexts.On(coming, moment.Schedule)) : MomentPhrases.Over)] : Array.Empty<Paragraph>(),
    ]);

    private static NoticeBox Named(Scene scene, IReadOnlyList<MomentId> ids, string heading, string how) => new(Neutral,
    [
        new Paragraph([Run.Bold(heading)]),
        .. ids.Select(scene.Network.Moments.GetValueOrDefault).OfType<Moment>().Take(MostNamed).Select(moment => new Paragraph([new Run("– "), new Run(MomentTexts.Title(scene, moment))])),
        .. ids.Count > MostNamed ? [new Paragraph(AgendaPhrases.AndMore(ids.Count - MostNamed))] : Array.Empty<Paragraph>(),
        new Paragraph(how),
    ]);
}
