using System.Globalization;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>One moment, and one that is offered.</summary>
internal static class MomentPages
{
    private const int NearDays = 60;

    public static Page Moment(Scene scene, Moment moment)
    {
        var kind = moment.About is OfGuide about ? scene.Guide.Find(about.Kind) : null;
        return new Page(kind?.Title ?? MomentPhrases.Kind(moment.About),
        [
            .. kind is null ? [new Block(new Paragraph([Run.Bold(MomentTexts.Title(scene, moment))]))] : Array.Empty<Block>(),
            .. Owner(scene, moment),
            When(scene, moment),
            // What to prepare is of use when the day is near.
            .. kind is null ? [] : About(IsNear(scene, moment) ? kind : kind with { Prepare = [] }),
        ], Buttons(scene, moment));
    }

    public static Page Offer(Scene scene, MomentKind kind)
    {
        var offer = scene.Offers().FirstOrDefault(offered => offered.Kind.Id == kind.Id);
        List<Block> blocks = [.. About(kind)];
        if (offer?.Schedule is { } schedule)
            blocks.Add(new Block(MomentPhrases.Proposal, [new Paragraph(kind.Proposal.Text), new Paragraph([new Run(MomentPhrases.FirstTime), Run.Bold(First(scene, kind, schedule))])], []));
        else if (offer?.Ask is { } ask && scene.Guide.Find(ask) is { } question)
            blocks.Add(new Block(MomentPhrases.Proposal, [new Paragraph(kind.Proposal.Text), new Paragraph(MomentPhrases.DateFirst)],
                [new Row([new Run(question.Text)], null, new Press(PagePhrases.Answer, question.Text, Verbs.GoTo, scene.Mark(question.Id)))]));
        else
            blocks.Add(new Block(new Paragraph(MomentPhrases.NotOffered)));
        return new Page(kind.Title, blocks,
        [
            .. offer?.Schedule is not null ? [new Button(MomentPhrases.Take, Verbs.TakeOffer, Kind(scene, kind), "positive")] : Array.Empty<Button>(),
            .. offer is not null ? [new Button(MomentPhrases.TakeOn, Verbs.TakeOfferOn, Kind(scene, kind)), new Button(MomentPhrases.Decline, Verbs.DeclineOffer, Kind(scene, kind))] : Array.Empty<Button>(),
            scene.Button(AgendaPhrases.Title, Verbs.Agenda),
            scene.Button(PagePhrases.Continue, Verbs.Continue),
        ]);
    }

    private static bool IsNear(Scene scene, Moment moment) =>
        moment.Waiting is not null || (moment.Coming is { } coming && coming.On.DayNumber - DutchTime.Day(scene.Now).DayNumber <= NearDays);

    private static Block When(Scene scene, Moment moment)
    {
        List<Paragraph> lines = [];
        if (moment.Waiting is not null)
            lines.Add(new Paragraph([Run.Bold(MomentTexts.Waiting(moment))]));
        if (moment.Ended)
            lines.Add(new Paragraph(MomentPhrases.Ended));
        else if (moment.Coming is { } coming)
        {
            lines.Add(new Paragraph([new Run(moment.Schedule.Rhythm is Once ? MomentPhrases.OnlyTime : MomentPhrases.NextTime), Run.Bold(MomentTexts.Coming(moment))]));
            if (MomentTexts.Moved(coming.Planned, coming.On, scene.Network.Agenda.WorkingDays) is { } moved)
                lines.Add(new Paragraph(moved));
        }
        else if (moment.Waiting is null)
            lines.Add(new Paragraph(MomentPhrases.Over));
        if (moment.Done is { } done)
            lines.Add(new Paragraph(MomentPhrases.LastDone(done)));
        lines.Add(new Paragraph(MomentPhrases.PlannedBy(scene.NameOf(moment.By), DutchTime.Day(moment.At))));
        return new Block(MomentPhrases.WhenHeading, lines, []);
    }

    private static IEnumerable<Block> Owner(Scene scene, Moment moment) => moment.About is ActionPoint action
        ? [new Block(new Paragraph(MomentPhrases.Owner(action.Owner is { } owner ? scene.NameOf(owner) : null)))]
        : [];

    /// <summary>Why the guide wants a moment, what it asks, and what to prepare.</summary>
    public static IEnumerable<Block> About(MomentKind kind) =>
    [
        new Block(new Paragraph(kind.Ask), new Paragraph(kind.Why, QuestionPhrases.Origin(kind.Origin))),
        .. kind.Prepare.Count > 0 ? [new Block(MomentPhrases.Prepare, QuestionPages.Texts(kind.Prepare), [])] : Array.Empty<Block>(),
    ];

    private static IReadOnlyList<Button> Buttons(Scene scene, Moment moment)
    {
        if (!moment.IsOpen)
        {
            return
            [
                .. scene.Network.Preview(scene.Guide, moment.About, moment.Schedule, scene.Now) is not null ? [new Button(MomentPhrases.Restore, Verbs.RestoreMoment, Data(scene, moment))] : Array.Empty<Button>(),
                scene.Button(AgendaPhrases.Title, Verbs.Agenda),
                scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"),
            ];
        }

        var waits = moment.Waiting is not null;
        return
        [
            .. waits ? [new Button(MomentPhrases.Do, Verbs.DoMoment, Data(scene, moment), "positive"), new Button(MomentPhrases.Later, Verbs.PutOffMoment, Data(scene, moment))] : Array.Empty<Button>(),
            .. !waits ? [new Button(MomentPhrases.Move, Verbs.MoveMoment, Data(scene, moment))] : Array.Empty<Button>(),
            .. moment.Schedule.Rhythm is not Once ? [new Button(MomentPhrases.Skip, Verbs.SkipMoment, Data(scene, moment))] : Array.Empty<Button>(),
            new Button(MomentPhrases.Done, Verbs.MomentDone, Data(scene, moment)),
            new Button(MomentPhrases.Never, Verbs.EndMoment, Data(scene, moment)),
            .. !waits ? [new Button(AgendaPhrases.File, Verbs.CalendarFile, Data(scene, moment))] : Array.Empty<Button>(),
            scene.Button(AgendaPhrases.Title, Verbs.Agenda),
        ];
    }

    private static System.Text.Json.Nodes.JsonObject Data(Scene scene, Moment moment) => scene.Data(
        ("moment", moment.Id.Value),
        ("planned", (moment.Waiting?.Planned ?? moment.Coming?.Planned)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("seen", moment.Version));

    private static System.Text.Json.Nodes.JsonObject Kind(Scene scene, MomentKind kind) => scene.Data(("kind", kind.Id.Value));

    private static string First(Scene scene, MomentKind kind, Schedule schedule) => scene.Network.Preview(scene.Guide, new OfGuide(kind.Id), schedule, scene.Now) is { } coming
        ? MomentPhrases.When(MomentTexts.On(coming, schedule), DutchRhythm.InWords(schedule))
        : MomentPhrases.NothingComes;
}
