using System.Globalization;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests;

/// <summary>Networks to test with, and answers written as a line: “a.size=large; a.plan later; b.members=12”.</summary>
internal static class Said
{
    public static readonly PersonId Anna = new("anna");

    public static readonly PersonId Bilal = new("bilal");

    public static readonly DateTimeOffset Start = new(2026, 10, 6, 7, 30, 0, TimeSpan.Zero);

    public static NetworkHead Head { get; } = new(new NetworkKey("tenant", "n1"), "Wijk West", "Waterveen", Start);

    public static Network Nothing() => new(Head with { Version = 1, Stamp = "stamp" }, [], [MemberAt(Anna)], []);

    public static Network Of(GuideContent guide, string answers) => Nothing().Say(guide, answers);

    public static Route RouteOf(GuideContent guide, string answers) => new(guide, Of(guide, answers));

    public static NetworkFacts FactsOf(GuideContent guide, string answers) => new(guide, Of(guide, answers));

    /// <summary>Adds answers, each a minute after the one before.</summary>
    public static Network Say(this Network network, GuideContent guide, string answers)
    {
        foreach (var part in answers.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(['=', ' '], 2);
            var question = guide.Find(new QuestionId(words[0])) ?? throw new ArgumentException($"There is no question in '{part}'.");
            network.Record(question.Id, part.Contains('=', StringComparison.Ordinal) ? new Given(Value(question, words[1])) : Content(words[1]), Together.Alone, Anna, Start.AddMinutes(network.Changes.Count), guide.Version);
        }

        return network;
    }

    public static Network Answer(this Network network, GuideContent guide, Question question) =>
        network.Say(guide, $"{question.Id}={question.Kind switch
        {
            QuestionKind.Text => "Iets",
            QuestionKind.Date => "2026-11-10",
            QuestionKind.Number or QuestionKind.Scale => question.Max!.Value.ToString(CultureInfo.InvariantCulture),
            _ => question.Choices[0].Id.Value,
        }}");

    public static Member MemberAt(PersonId person) =>
        new(person, person.Value, Start, new Position([new AtEnd()], true, Together.Alone, Start, [], null));

    private static AnswerValue Value(Question question, string text) => question.Kind switch
    {
        QuestionKind.Text => new TextValue(text),
        QuestionKind.Date => new DateValue(DateOnly.Parse(text, CultureInfo.InvariantCulture)),
        QuestionKind.Number or QuestionKind.Scale => new NumberValue(int.Parse(text, CultureInfo.InvariantCulture)),
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
