using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bench;

/// <summary>A network with every question answered and every register counted in.</summary>
internal static class Filled
{
    private static readonly DateTimeOffset At = DateTimeOffset.UnixEpoch;

    public static Network Network(GuideContent guide, NetworkKey key, PersonId by)
    {
        var network = new Network(new NetworkHead(key, "Netwerk", "Waterveen", At), [], [], [], []);
        foreach (var question in guide.Questions)
            network.Record(question.Id, new Given(ValueOf(question)), Together.Alone, by, At, guide.Version);
        foreach (var register in guide.Registers)
            network.Count(register, new Month(2026, 10), register.Counters.ToDictionary(counter => counter, _ => 3), by, At);
        return network;
    }

    /// <summary>Its rows, without those of the log.</summary>
    public static IEnumerable<TableTransactionAction> Rows(GuideContent guide, NetworkKey key, PersonId by) => Network(guide, key, by).Changes
        .Where(change => change is AnswerChanged or TallyChanged)
        .Select(change => NetworkRows.Write(key, change))
        .GroupBy(row => row.Entity.RowKey)
        .Select(writings => writings.Last());

    /// <summary>Rows of the log, each of a version of its own, in which the questions are answered one after the other.</summary>
    /// <param name="guide">The questions.</param>
    /// <param name="key">The network.</param>
    /// <param name="by">Who answered.</param>
    /// <param name="after">The version that the network has already.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<TableTransactionAction> Log(GuideContent guide, NetworkKey key, PersonId by, int after, int count) => Enumerable.Range(0, count)
        .Select(number => (Question: guide.Questions[number % guide.Questions.Count], Version: after + number + 1))
        .Select(answer => new LogEntry(answer.Version, 0, At, by, LogKind.Answered, answer.Question.Id.Value, After: new Given(ValueOf(answer.Question))) { ContentVersion = guide.Version })
        .Select(entry => new TableTransactionAction(TableTransactionActionType.Add, LogRows.Write(key, entry)));

    private static AnswerValue ValueOf(Question question) => question.Kind switch
    {
        QuestionKind.Choice or QuestionKind.YesNo => new OptionsValue([question.Choices[0].Id]),
        QuestionKind.Choices => new OptionsValue([.. question.Options.Select(option => option.Id).Except(question.Exclusive)]),
        QuestionKind.Number or QuestionKind.Scale => new NumberValue(question.Max!.Value),
        QuestionKind.Date => new DateValue(new DateOnly(2026, 11, 2)),
        QuestionKind.List => new ListValue(["Wijkmanager", "Beleid jeugd"]),
        QuestionKind.Counts => new CountsValue([new LabelledCount("Noord", 12), new LabelledCount("Zuid", 3)]),
        _ => new TextValue("Dat hebben we samen met de collega’s van de wijkteams besproken."),
    };
}
