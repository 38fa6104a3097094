using System.Globalization;
using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The agenda: what waits, what comes, and what the guide offers; and how reminders come.</summary>
internal static class AgendaPages
{
    /// <summary>How many coming moments a page shows.</summary>
    public const int PerPage = 10;

    private const int MostOffers = 12;
    private const int MostEnded = 5;

    public static Page Agenda(Scene scene, int page)
    {
        var open = scene.Network.Moments.Values.Where(moment => moment.IsOpen).ToList();
        var waiting = open.Where(moment => moment.Waiting is { Ahead: 0 }).OrderBy(moment => moment.Waiting!.On).ToList();
        var coming = open.Where(moment => moment.Coming is not null).OrderBy(moment => moment.Coming!.On).ThenBy(moment => moment.Id.Value, StringComparer.Ordinal).ToList();
        var pages = Math.Max(1, (coming.Count + PerPage - 1) / PerPage);
        page = Math.Clamp(page, 1, pages);
        var offers = scene.Offers();
        List<Block> blocks = [];
        if (scene.Network.Agenda.PausedUntil is { } until && DutchTime.Day(scene.Now) < until)
            blocks.Add(new Block(new Paragraph([Run.Bold(AgendaPhrases.PausedUntil(until))])));
        if (waiting.Count > 0 && page == 1)
            blocks.Add(new Block(AgendaPhrases.Waiting, [], [.. waiting.Take(PerPage).Select(moment => Row(scene, moment, MomentTexts.Waiting(moment)))]));
        blocks.Add(new Block(AgendaPhrases.Coming(page, pages), coming.Count == 0 ? [new Paragraph(AgendaPhrases.NothingPlanned), new Paragraph(AgendaPhrases.PlanHow)] : [],
            [.. coming.Skip((page - 1) * PerPage).Take(PerPage).Select(moment => Row(scene, moment, MomentTexts.Coming(moment)))]));
        if (offers.Count > 0 && page == pages)
        {
            blocks.Add(new Block(AgendaPhrases.Offers, [new Paragraph(AgendaPhrases.OffersHow)], [.. offers.Take(MostOffers).Select(offer => Row(scene, offer))]));
            if (offers.Count > MostOffers)
                blocks.Add(new Block(new Paragraph(AgendaPhrases.MoreOffers(offers.Count - MostOffers))));
            if (offers.Count(offer => offer.Schedule is null) is > 0 and var undated)
                blocks.Add(new Block(new Paragraph(AgendaPhrases.NeedDates(undated))));
        }

        var ended = scene.Network.Moments.Values.Where(moment => moment.Ended).OrderByDescending(moment => moment.At).Take(MostEnded).ToList();
        if (ended.Count > 0 && page == pages)
            blocks.Add(new Block(AgendaPhrases.EndedHeading, [], [.. ended.Select(moment => Row(scene, moment, MomentPhrases.Ended))]));

        return new Page(AgendaPhrases.Title, blocks,
        [
            scene.Button(AgendaPhrases.NewReminder, Verbs.Remind, "positive"),
            .. offers.Count(offer => offer.Schedule is not null) > 1 ? [scene.Button(AgendaPhrases.TakeAll(offers.Count(offer => offer.Schedule is not null)), Verbs.TakeOffer)] : Array.Empty<Button>(),
            .. page < pages ? [new Button(PagePhrases.NextPage, Verbs.Agenda, scene.Data(("page", page + 1)))] : Array.Empty<Button>(),
            .. page > 1 ? [new Button(PagePhrases.PreviousPage, Verbs.Agenda, scene.Data(("page", page - 1)))] : Array.Empty<Button>(),
            scene.Button(AgendaPhrases.SettingsButton, Verbs.AgendaSettings),
            scene.Button(PagePhrases.Continue, Verbs.Continue),
        ]);
    }

    public static Page Settings(Scene scene)
    {
        var agenda = scene.Network.Agenda;
        var today = DutchTime.Day(scene.Now);
        var paused = agenda.PausedUntil is { } until && today < until;
        var recesses = agenda.Recesses.Where(recess => recess.Last >= today).ToList();
        var quiet = scene.Data(("quiet", scene.Me.IsQuiet ? "false" : "true"));
        return new Page(AgendaPhrases.SettingsTitle,
        [
            new Block(AgendaPhrases.HowOften, [new Paragraph(scene.Me.IsQuiet ? AgendaPhrases.Quiet : AgendaPhrases.Usual), new Paragraph(AgendaPhrases.OnTheirDay), new Paragraph(AgendaPhrases.HowOftenHow)], []),
            new Block(AgendaPhrases.PauseHeading, [new Paragraph(paused ? AgendaPhrases.PausedUntil(agenda.PausedUntil!.Value) : AgendaPhrases.NotPaused), new Paragraph(paused ? AgendaPhrases.StopPause : AgendaPhrases.PauseHow), new Paragraph(AgendaPhrases.JustMe)], []),
            new Block(AgendaPhrases.FreeDays, [new Paragraph(AgendaPhrases.FreeDaysText), new Paragraph(AgendaPhrases.RecessHow)], [.. recesses.Select(recess => Row(scene, recess))]),
            new Block(AgendaPhrases.FileHeading, [new Paragraph(AgendaPhrases.FileText)], []),
        ],
        [
            scene.Button(AgendaPhrases.Title, Verbs.Agenda, "positive"),
            .. paused ? [scene.Button(AgendaPhrases.Resume, Verbs.Resume)] : Array.Empty<Button>(),
            new Button(scene.Me.IsQuiet ? AgendaPhrases.SetUsual : AgendaPhrases.SetQuiet, Verbs.Quiet, quiet),
            scene.Button(AgendaPhrases.File, Verbs.CalendarFile),
            scene.Button(PagePhrases.Continue, Verbs.Continue),
        ]);
    }

    public static Page CalendarFile(Scene scene, CalendarFileScreen file) => new(
        AgendaPhrases.FileTitle,
        [
            new Block(
                new Paragraph(file.Moment is null ? AgendaPhrases.FileOfAll : AgendaPhrases.FileOfOne),
                new Paragraph(AgendaPhrases.FileUntil(DutchTime.InFull(file.Expires))),
                new Paragraph(AgendaPhrases.FileHow)),
        ],
        [scene.Button(AgendaPhrases.Title, Verbs.Agenda), scene.Button(PagePhrases.Continue, Verbs.Continue)])
    {
        Link = scene.CalendarAddress is { } address ? new Link(AgendaPhrases.FileOpen, new Uri(address, file.Token).AbsoluteUri) : null,
    };

    private static Row Row(Scene scene, Moment moment, string detail) => new(
        [Run.Bold(MomentTexts.Title(scene, moment))], [new Run(detail)], new Press(PagePhrases.Look, moment.About is OfGuide ? MomentTexts.Title(scene, moment) : AgendaPhrases.LookAt, Verbs.ShowMoment, scene.Data(("moment", moment.Id.Value))));

    private static Row Row(Scene scene, Offer offer) => new(
        [Run.Bold(offer.Kind.Title)],
        [new Run(offer.Schedule is { } schedule && schedule.Rhythm != offer.Kind.Proposal.Rhythm ? AgendaPhrases.AsAnswered(DutchRhythm.InWords(schedule)) : offer.Kind.Proposal.Text)],
        new Press(PagePhrases.Look, offer.Kind.Title, Verbs.Offer, scene.Data(("kind", offer.Kind.Id.Value))));

    private static Row Row(Scene scene, Period recess) => new(
        [new Run(AgendaPhrases.Recess(recess))], null,
        new Press(AgendaPhrases.Remove, AgendaPhrases.RemoveRecess, Verbs.RemoveRecess, scene.Data(("first", JsonValue.Create(recess.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))))));
}
