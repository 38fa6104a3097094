using System.Globalization;
using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Asking what a moment is about, when it is, and until when it is put off.</summary>
internal static class PlanningPages
{
    public static Page Planning(Scene scene, PlanningMoment place)
    {
        var at = scene.At(place.About());
        if (place.About is null)
        {
            return new Page(PlanningPhrases.AboutTitle,
                [new Block(null, [.. PlanningPhrases.AboutHow.Select(line => new Paragraph(line)), .. place.When is { } when ? [new Paragraph([new Run(PlanningPhrases.WhenKnown), Run.Bold(Dates(when))])] : Array.Empty<Paragraph>()], [])],
                [new Button(PagePhrases.Next, Verbs.FillWhen, at, "positive", "auto"), Leave(at)],
                new PageInput("value", PlanningPhrases.AboutLabel, false, Limits.NameLength * 2));
        }

        if (place.Candidates is { } candidates)
        {
            return new Page(PlanningPhrases.WhichTitle,
                [Subject(scene, place.About), new Block(null, [], [.. candidates.Select((candidate, index) => Choice(at, $"{index + 1}. {Dates(candidate)}", $"{index + 1}"))])],
                [Leave(at)]);
        }

        return new Page(PlanningPhrases.WhenTitle,
            [Subject(scene, place.About), new Block(null, [.. PlanningPhrases.WhenHow.Select(line => new Paragraph(line))], [])],
            [new Button(PlanningPhrases.Plan, Verbs.FillWhen, at, "positive", "auto"), Leave(at)],
            new PageInput("value", PlanningPhrases.WhenLabel, false, 200))
        {
            Date = new PageDate("date", PlanningPhrases.DateLabel),
        };
    }

    public static Page PuttingOff(Scene scene, Moment moment)
    {
        var at = scene.At(scene.Me.Position.Place.About());
        var today = DutchTime.Day(scene.Now);
        var recess = scene.Network.Agenda.Recesses.Where(known => known.Last >= today).OrderBy(known => known.First).Select(known => (Period?)known).FirstOrDefault();
        List<(DateOnly On, Func<DateOnly, string> Text)> days =
        [
            (scene.WorkingDay(today.AddDays(1)), PlanningPhrases.Tomorrow),
            (scene.WorkingDay(today.AddDays(7)), PlanningPhrases.NextWeek),
            (scene.WorkingDay(today.AddMonths(1)), PlanningPhrases.NextMonth),
            .. recess is { } known ? [(scene.WorkingDay(known.Last.AddDays(1)), (Func<DateOnly, string>)PlanningPhrases.AfterRecess)] : Array.Empty<(DateOnly, Func<DateOnly, string>)>(),
        ];
        return new Page(PlanningPhrases.LaterTitle,
        [
            new Block(new Paragraph([Run.Bold(MomentTexts.Title(scene, moment))]), new Paragraph(PlanningPhrases.LaterText)),
            new Block(null, [],
            [
                .. days.Where(day => !PuttingOffDialog.IsTooLate(scene.Network, scene.Guide, moment, day.On)).Select(day => Choice(at, day.Text(day.On), Day(day.On))),
            ]),
        ],
        [new Button(PlanningPhrases.PutOff, Verbs.FillWhen, at, "positive", "auto"), new Button(PagePhrases.Back, Verbs.Back, at.DeepClone().AsObject())])
        {
            Date = new PageDate("date", PlanningPhrases.DateLabel),
        };
    }

    private static Block Subject(Scene scene, MomentSubject about) => new(new Paragraph([new Run(PlanningPhrases.Subject), Run.Bold(about switch
    {
        OfGuide { Kind: var kind } => scene.Guide.Find(kind)?.Title ?? MomentPhrases.Gone,
        OwnReminder own => own.Title,
        ActionPoint action => action.Title,
        _ => MomentPhrases.Gone,
    })]));

    private static Row Choice(JsonObject at, string text, string value)
    {
        var data = at.DeepClone().AsObject();
        data["value"] = value;
        return new Row([new Run(text)], null, new Press("›", text, Verbs.FillWhen, data));
    }

    private static Button Leave(JsonObject at) => new(PagePhrases.Cancel, Verbs.Back, at.DeepClone().AsObject());

    private static string Dates(Schedule schedule) => MomentPhrases.When(DutchTime.InFull(DutchTime.Instant(schedule.Start, schedule.Time)), DutchRhythm.InWords(schedule));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
