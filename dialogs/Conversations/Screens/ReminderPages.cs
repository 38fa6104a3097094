using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The messages that come unasked: about one moment with all that can be done, or about several to choose from.</summary>
internal static class ReminderPages
{
    // A card with more of them grows past what anyone reads.
    private const int MostRows = 10;
    private const int MostSoon = 5;
    private const int MostOfAnswer = 400;

    /// <summary>The message about one moment.</summary>
    public static Page One(Told told, ToldMoment one)
    {
        var kind = one.Moment.About is OfGuide about ? told.Guide.Find(about.Kind) : null;
        return new Page(
            ReminderPhrases.About(kind?.Title),
            [
                .. kind is null ? [new Block(new Paragraph([Run.Bold(MomentTexts.Title(told.Guide, one.Moment))]))] : Array.Empty<Block>(),
                new Block(null, [.. When(told, one)], []),
                .. kind is null ? [] : About(kind, one.Reminder),
                .. LastTime(told.Guide, kind, one),
                .. Soon(told),
            ],
            [
                Button(one, MomentPhrases.Do, Verbs.DoMoment, "positive"),
                Button(one, MomentPhrases.Later, Verbs.PutOffMoment),
                Button(one, MomentPhrases.Skip, Verbs.SkipMoment),
                Button(one, MomentPhrases.Done, Verbs.MomentDone),
                Button(one, MomentPhrases.Never, Verbs.EndMoment),
            ]);
    }

    /// <summary>The message about several moments, or about a colleague.</summary>
    public static Page Several(Told told)
    {
        var first = told.Moments.Count > 0 ? told.Moments[0].Network : told.Of(told.News[0])!;
        var data = new JsonObject { ["network"] = first.Key.Network };
        return new Page(
            told.Moments.Count == 0 ? ReminderPhrases.AboutColleague : ReminderPhrases.Count(told.Moments.Count),
            [
                .. List(told, null, [.. told.Moments.Where(moment => !moment.Reminder.WasPaused)], MostRows),
                .. List(told, ReminderPhrases.Paused, [.. told.Moments.Where(moment => moment.Reminder.WasPaused)], MostRows),
                .. told.Moments.Count > 0 ? [new Block(new Paragraph(ReminderPhrases.Choose))] : Array.Empty<Block>(),
                .. told.News.Select(news => new Block(new Paragraph([Run.Bold(told.NameOf(news)!), new Run(AgendaPhrases.ColleagueUnreachable), .. Named(told, told.Of(news)!.Head.Name)]))),
                .. Soon(told),
            ],
            [new Button(AgendaPhrases.Title, Verbs.Agenda, data, "positive"), new Button(PagePhrases.Continue, Verbs.Continue, (JsonObject)data.DeepClone())]);
    }

    private static IEnumerable<Block> Soon(Told told) => List(told, ReminderPhrases.Soon, told.Soon, MostSoon);

    private static IEnumerable<Block> List(Told told, string? heading, IReadOnlyList<ToldMoment> moments, int most) => moments.Count == 0 ? [] :
    [
        new Block(heading, [], [.. moments.Take(most).Select(moment => Row(told, moment))]),
        .. moments.Count > most ? [new Block(new Paragraph(ReminderPhrases.AndMore(moments.Count - most)))] : Array.Empty<Block>(),
    ];

    private static Row Row(Told told, ToldMoment moment) => new(
        [Run.Bold(MomentTexts.Title(told.Guide, moment.Moment))],
        [new Run(ReminderPhrases.On(At(moment)) + Late(told, moment.Reminder)), .. Named(told, moment.Network.Head.Name)],
        new Press(PagePhrases.Look, AgendaPhrases.LookAt, Verbs.ShowMoment, moment.Data()));

    private static Run[] Named(Told told, string network) => told.Only is null ? [new Run(" · "), new Run(network)] : [];

    private static IEnumerable<Paragraph> When(Told told, ToldMoment one)
    {
        var reminder = one.Reminder;
        yield return reminder.Ahead > 0
            ? new Paragraph([Run.Bold(ReminderPhrases.Ahead(reminder.On.DayNumber - DutchTime.Day(told.Now).DayNumber)), new Run(ReminderPhrases.Planned(At(one)))])
            : new Paragraph(ReminderPhrases.Planned(At(one)));
        if (MomentTexts.Moved(reminder.Planned, reminder.On, one.Network.Agenda.WorkingDays) is { } moved)
            yield return new Paragraph(moved);
        if (reminder.IsAsked)
            yield return new Paragraph(ReminderPhrases.Asked);
        if (reminder.WasPaused)
            yield return new Paragraph(ReminderPhrases.Paused + ".");
        if (Late(told, reminder) is { Length: > 0 } late)
            yield return new Paragraph(late.TrimStart());
        if (one.Moment.About is ActionPoint { Owner: { } owner })
            yield return new Paragraph([new Run(ReminderPhrases.Who), Run.Bold(one.Network.Members.GetValueOrDefault(owner)?.Name ?? PagePhrases.Nameless)]);
    }

    private static string Late(Told told, MomentReminder reminder) =>
        reminder.WasPaused || !told.IsLate(reminder) ? ""
        : told.HadEnough(reminder) ? " " + ReminderPhrases.LateEnough(told.Window)
        : " " + ReminderPhrases.Late;

    // What to prepare is said while there is time for it.
    private static IEnumerable<Block> About(MomentKind kind, MomentReminder reminder) => MomentPages.About(reminder.Ahead > 0 ? kind : kind with { Prepare = [] });

    private static IEnumerable<Block> LastTime(GuideContent guide, MomentKind? kind, ToldMoment one)
    {
        List<Paragraph> lines = [];
        if (one.Moment.Done is { } done)
            lines.Add(new Paragraph(MomentPhrases.LastDone(done)));
        if (kind?.Question is { } id && guide.Find(id) is { } question && one.Network.Current(id) is { } answer)
        {
            lines.Add(new Paragraph(
                [new Run(ReminderPhrases.Answered(question.Short, DutchTime.InFull(DutchTime.Day(answer.At)))), Run.Bold(AnswerText.Short(AnswerText.Of(question, answer.Content), MostOfAnswer))]));
        }

        if (kind?.Evaluation is { } form)
            lines.AddRange(LastEvaluation.Lines(guide, one.Network, form));
        return lines.Count > 0 ? [new Block(ReminderPhrases.LastTime, lines, [])] : [];
    }

    private static string At(ToldMoment moment) => DutchTime.InFull(DutchTime.Instant(moment.Reminder.On, moment.Moment.Schedule.Time));

    private static Button Button(ToldMoment one, string title, string verb, string style = "default") => new(title, verb, one.Data(), style);
}
