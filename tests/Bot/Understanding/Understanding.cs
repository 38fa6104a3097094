using System.Globalization;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Search;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Bot.Tests.Understanding;

/// <summary>What the recogniser makes of an utterance, in words that a set of examples can hold.</summary>
internal sealed class Understanding
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    private readonly GuideContent guide = GuideReader.ReadBuiltIn();
    private readonly CommandReader reader;

    public Understanding() => reader = new CommandReader(guide, CommandWords.Read(), new GuideSearch(guide));

    /// <summary>The question of that id, or the step of a register; null when there is none.</summary>
    public Question? Question(string place) =>
        guide.Questions.Concat(guide.Registers.SelectMany(register => register.Steps)).Concat(guide.Evaluations.SelectMany(form => form.Questions)).FirstOrDefault(question => question.Id.Value == place);

    public Command Command(Utterance utterance) => reader.Read(utterance.Typed, Question(utterance.Place), utterance.Place == Utterance.Reason);

    /// <summary>The command and what it is about (“GoToQuestion goal.issue”); of an answer what is read (“= yes”).</summary>
    public string Of(Utterance utterance) => (Command(utterance), Question(utterance.Place)) switch
    {
        (Say say, { } question) => Answer(AnswerReader.ReadTyped(question, say.Text, Today)),
        var (command, _) => $"{command.GetType().Name} {About(command)}".Trim(),
    };

    public bool IsRight(Utterance utterance) => utterance.Meant.Contains(Of(utterance));

    /// <summary>Whether a command does more than show something or go somewhere.</summary>
    public static bool Changes(Command command) =>
        command is not (Say or AskBack or Explain or LookUp or Continue or Greet or Back or Skip or GoTo or GoToNowhere or ListNetworks or NotYet
            or SearchGuide or ProposeRound or TurnPage or ShowHelp or ShowStatus or ShowNextStep or ShowOverview or ShowSignals or ShowExample or ShowMore
            or ShowHistory or ShowDecisions or ShowMix or ShowFlow or ShowBalance or ShowShare or ShowPrivacy or OpenEvaluation or CompareEvaluations or ShowActions or NewAction);

    private static string? Place(GoTo? about) => about is null ? null : About(about);

    private static string? About(Command command) => command switch
    {
        GoToQuestion to => to.Question.Value,
        GoToSection to => to.Section.Value,
        GoToNumber to => $"{to.Number} {to.Section?.Value}",
        ShowOverview overview => overview.Section?.Value,
        ShowHistory history => Place(history.About),
        ShowDecisions decisions => Place(decisions.About),
        RestoreNumbered restore => $"{restore.Number} {restore.Question}",
        LookUp entry => entry.Entry,
        OpenRegister open => open.Register.Value,
        OpenEvaluation open => open.Form.Value,
        NewAction action => action.What,
        WithReason { Reason.Length: > 0 } => "+",
        SwitchNetwork to => to.Words,
        NewNetwork start => start.Name,
        EnterCode code => code.Code,
        SetCompany company => company.With.ToString(),
        Resolve resolve => resolve.Mine ? "Mine" : "Theirs",
        NotYet wish => wish.Wish.ToString(),
        _ => null,
    };

    private static string Answer(AnswerReading reading) => reading is Understood { Answer: var given }
        ? "= " + given.Value switch
        {
            OptionsValue options => string.Join(',', options.Options),
            NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
            DateValue date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ListValue list => string.Join("; ", list.Lines),
            CountsValue counts => string.Join("; ", counts.Counts.Select(count => $"{count.Label} {count.Number}")),
            TextValue text => text.Text,
            var other => other.ToString(),
        }
        : nameof(NotUnderstood);
}
