using System.Globalization;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What was agreed to be done, on whatever card.</summary>
internal static class ActionBlocks
{
    /// <summary>An action as a row that leads to it.</summary>
    public static Row Row(Scene scene, Moment moment, int most) =>
        new([Run.Bold(AnswerText.Short(MomentTexts.Title(scene, moment), most))], [Detail(scene, moment)], new Press(PagePhrases.Look, ActionPhrases.Look, Verbs.ShowMoment, scene.Data(("moment", moment.Id.Value))));

    /// <summary>An action as a row that tells that it is done.</summary>
    public static Row DoneRow(Scene scene, Moment moment, int number, int most) => new(
        [new Run($"{number}. "), Run.Bold(AnswerText.Short(MomentTexts.Title(scene, moment), most))], [Detail(scene, moment)],
        new Press(ActionPhrases.Done, ActionPhrases.DoneTitle, Verbs.MomentDone, scene.Data(
            ("moment", moment.Id.Value), ("planned", Actions.DayOf(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("seen", moment.Version))));

    /// <summary>An action as a line of text.</summary>
    public static Paragraph Line(Scene scene, Moment moment, Func<string, string> cut) =>
        new([new Run("– "), Run.Bold(cut(MomentTexts.Title(scene, moment))), new Run(" · "), Detail(scene, moment)]);

    // Who does it, and when.
    private static Run Detail(Scene scene, Moment moment) =>
        new($"{(((ActionPoint)moment.About).Owner is { } owner ? AnswerText.Short(scene.NameOf(owner), 40) : ActionPhrases.Other)} · {When(moment)}");

    private static string When(Moment moment) => moment switch
    {
        { IsOpen: false, Done: not null } => ActionPhrases.WasDone,
        { Waiting: { Ahead: 0, Again: null } } => ActionPhrases.Waits,
        { Waiting.Again: { } again } => DutchTime.InFull(DutchTime.Day(again)),
        _ => DutchTime.InFull(moment.Coming?.On ?? Actions.DayOf(moment)),
    };
}
