using System.Globalization;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests;

/// <summary>Networks to test with, and answers written as a line: “a.size=large; a.plan later; 7 months ago: b.members=12; counted joined.people 3; completed evaluation”.</summary>
internal static class Said
{
    private const string MonthsAgo = " months ago: ";

    public static readonly PersonId Anna = new("anna");

    public static readonly PersonId Bilal = new("bilal");

    public static readonly DateTimeOffset Start = new(2026, 10, 6, 7, 30, 0, TimeSpan.Zero);

    /// <summary>The day it is in the Netherlands.</summary>
    public static readonly DateOnly Today = new(2026, 10, 6);

    public static NetworkHead Head { get; } = new(new NetworkKey("tenant", "n1"), "Wijk West", "Waterveen", Start);

    public static Network Nothing() => new(Head with { Version = 1, Stamp = "stamp" }, [], [MemberAt(Anna)], [], []);

    public static Network Of(GuideContent guide, string answers) => Nothing().Say(guide, answers);

    public static Route RouteOf(GuideContent guide, string answers) => new(guide, Of(guide, answers), Today);

    public static NetworkFacts FactsOf(GuideContent guide, string answers) => new(guide, Of(guide, answers), Today);

    /// <summary>The rules that fire, in the content's order.</summary>
    public static IReadOnlyList<string> FiringAt(GuideContent guide, string answers) =>
        [.. Signals.Firing(guide, FactsOf(guide, answers)).Select(rule => rule.Id.Value)];

    /// <summary>What a later turn loads: all that was stored, taken as the content of then has it.</summary>
    public static Network Reloaded(Network network, GuideContent guide)
    {
        var loaded = new Network(
            network.Head with { Version = network.Head.Version + 1 }, network.Answers.Values, network.Members.Values, network.Acceptances.Values, network.Tallies.Values,
            network.Moments.Values, network.Agenda, network.Evaluations.Values);
        loaded.Adapt(guide);
        return loaded;
    }

    /// <summary>Adds answers, each a minute after the one before, or whole months ago when that is said.</summary>
    public static Network Say(this Network network, GuideContent guide, string answers)
    {
        foreach (var said in answers.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (part, monthsAgo) = said.Split(MonthsAgo) is [var number, var then] ? (then, int.Parse(number, CultureInfo.InvariantCulture)) : (said, 0);
            var words = part.Split(['=', ' '], 2);
            if (words[0] == "counted")
            {
                network.Counted(guide, words[1]);
                continue;
            }

            if (words[0] == "completed")
            {
                var at = Start.AddMonths(-monthsAgo);
                network.CompleteEvaluation(guide, network.BeginEvaluation(new EvaluationFormId(words[1]), Anna, at).Key, Anna, at);
                continue;
            }

            var question = guide.Find(new QuestionId(words[0])) ?? throw new ArgumentException($"There is no question in '{part}'.");
            network.Record(question.Id, part.Contains('=', StringComparison.Ordinal) ? new Given(Value(question, words[1])) : Content(words[1]), Together.Alone, Anna, Start.AddMonths(-monthsAgo).AddMinutes(network.Changes.Count), guide.Version);
        }

        return network;
    }

    /// <summary>Counts something in this month, or so many months ago: “exit.reason.private 2”, “joined.people 3 4”.</summary>
    private static void Counted(this Network network, GuideContent guide, string said)
    {
        var words = said.Split(' ');
        var counter = new CounterId(words[0]);
        var register = guide.Registers.First(register => register.Counters.Contains(counter));
        var ago = words.Length > 2 ? int.Parse(words[2], CultureInfo.InvariantCulture) : 0;
        network.Count(register, Month.Of(Today).Plus(-ago), new Dictionary<CounterId, int> { [counter] = int.Parse(words[1], CultureInfo.InvariantCulture) }, Anna, Start);
    }

    public static Network Answer(this Network network, GuideContent guide, Question question) =>
        network.Say(guide, $"{question.Id}={question.Kind switch
        {
            QuestionKind.Text => "Iets",
            QuestionKind.Date => "2026-11-10",
            QuestionKind.Number or QuestionKind.Scale => question.Max!.Value.ToString(CultureInfo.InvariantCulture),
            QuestionKind.List => "Fatima, wijkmanager/Joris, beleid jeugd",
            QuestionKind.Counts => "Noord 4/Zuid 12",
            _ => question.Choices[0].Id.Value,
        }}");

    public static Member MemberAt(PersonId person) =>
        new(person, person.Value, Start, new Position([new AtEnd()], true, Together.Alone, Start, [], null));

    private static AnswerValue Value(Question question, string text) => question.Kind switch
    {
        QuestionKind.Text => new TextValue(text),
        QuestionKind.Date => new DateValue(DateOnly.Parse(text, CultureInfo.InvariantCulture)),
        QuestionKind.Number or QuestionKind.Scale => new NumberValue(int.Parse(text, CultureInfo.InvariantCulture)),
        QuestionKind.List or QuestionKind.Counts => ((Understood)AnswerReader.ReadTyped(question, text.Replace('/', '\n'), Today)).Answer.Value,
        _ => new OptionsValue([.. text.Split(',').Select(id => question.Choices.Single(option => option.Id.Value == id).Id)]),
    };

    private static AnswerContent Content(string state) => state switch
    {
        "later" => new Postponed(),
        "unknown" => new NotKnown(),
        "unsuitable" => new NotSuitable("Dat speelt hier niet."),
        _ => throw new ArgumentException($"'{state}' is no way not to answer."),
    };
}
