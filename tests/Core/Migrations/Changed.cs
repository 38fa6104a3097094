using System.Globalization;
using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Migrations;

/// <summary>Content that changed under answers, both written as a line: “a.size choice few,many” and “a.size=few@2”.</summary>
internal static class Changed
{
    private static readonly string[] NoAnswers = ["later", "unknown", "withdrawn"];

    /// <summary>Content of version 9 with these questions, one a line, and with these changes, in the notation of the content.</summary>
    public static GuideContent Content(string questions, string migrations)
    {
        var section = JsonNode.Parse("""{ "id": "A", "phase": 1, "order": 1, "title": "Het begin", "short": "Begin" }""")!;
        section["questions"] = new JsonArray([.. questions.Split(';', StringSplitOptions.TrimEntries).Select(Question)]);
        return GuideReader.Read(
        [
            ("guide.json", SmallGuide.Frame.Replace("\"version\": 7", "\"version\": 9", StringComparison.Ordinal)),
            ("a.json", section.ToJsonString()),
            ("migrations.json", $$"""{ "migrations": [ {{migrations}} ] }"""),
        ]);
    }

    /// <summary>A network with these stored answers, each of version 1 of the content where no other is given, and a minute after the one before.</summary>
    public static Network Stored(string answers, GuideContent today)
    {
        var network = new Network(Said.Head with { Version = 1, Stamp = "stamp" }, [.. answers.Split(';', StringSplitOptions.TrimEntries).Select(Answer)], [Said.MemberAt(Said.Anna)], [], []);
        network.Adapt(today);
        return network;
    }

    /// <summary>The answers as the content has them now: “a.size=few; a.plan later”, with a question mark where it is open.</summary>
    public static string Now(this Network network) => string.Join("; ", network.Answers.Values
        .OrderBy(answer => answer.Question.Value, StringComparer.Ordinal)
        .Select(answer => answer.Question + (answer.Content is Outdated ? "?" : Written(answer.Content))));

    /// <summary>What is old: the question as it was called, the answer in words, and what came in its place: “Omvang: Klein > a.few”.</summary>
    public static string Old(this Network network) => string.Join("; ", network.Old.Select(old =>
        $"{old.Was?.Short}: {(old.Answer.Content is Given given ? AnswerWords.Of(old.Was, given.Value, "?") : Written(old.Answer.Content))}{(old.IsGone ? "" : " > " + string.Join(',', old.Instead))}"));

    private static JsonObject Question(string line)
    {
        var words = line.Split(' ', 3);
        var question = new JsonObject
        {
            ["id"] = words[0],
            ["kind"] = words[1],
            ["text"] = "Wat?",
            ["short"] = words[0],
            ["minutes"] = 1,
            ["covers"] = new JsonArray(),
            ["origin"] = "proposal",
            ["explanation"] = JsonNode.Parse("""[ { "text": "Daarom.", "covers": [], "origin": "proposal" } ]"""),
        };
        if (words[1] is "number" or "scale")
            (question["min"], question["max"]) = (int.Parse(words[2].Split('-')[0], CultureInfo.InvariantCulture), int.Parse(words[2].Split('-')[1], CultureInfo.InvariantCulture));
        else if (words.Length > 2)
            question["options"] = new JsonArray([.. words[2].Split(',').Select(id => new JsonObject { ["id"] = id, ["text"] = $"Nu {id}" })]);
        return question;
    }

    private static Answer Answer(string line, int index)
    {
        var parts = line.Split('@');
        var words = parts[0].Split(['=', ' '], 2);
        return new Answer(
            new QuestionId(words[0]), Content(words[1]), Together.Partners, Said.Anna, Said.Start.AddMinutes(index),
            parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1, index + 1);
    }

    private static AnswerContent Content(string said) => NoAnswers.Contains(said)
        ? said switch { "later" => new Postponed(), "unknown" => new NotKnown(), _ => new Withdrawn() }
        : said.Split(':', 2) switch
        {
            ["unsuitable", var reason] => new NotSuitable(reason),
            ["number", var number] => new Given(new NumberValue(int.Parse(number, CultureInfo.InvariantCulture))),
            ["date", var date] => new Given(new DateValue(DateOnly.Parse(date, CultureInfo.InvariantCulture))),
            ["text", var text] => new Given(new TextValue(text.Replace('/', '\n'))),
            ["list", var lines] => new Given(new ListValue(lines.Split('/'))),
            ["counts", var label] => new Given(new CountsValue([new LabelledCount(label, 4)])),
            [var options] => new Given(new OptionsValue([.. options.Split(',').Select(id => new OptionId(id))])),
            var other => throw new ArgumentException($"'{other[0]}' is no kind of answer."),
        };

    private static string Written(AnswerContent content) => content switch
    {
        Given { Value: TextValue text } => "=text:" + text.Text.Replace('\n', '/'),
        Given { Value: NumberValue number } => $"=number:{number.Number}",
        Given { Value: ListValue list } => "=list:" + string.Join('/', list.Lines),
        Given { Value: OptionsValue options } => "=" + string.Join(',', options.Options),
        Given { Value: DateValue date } => "=date:" + date.Date.ToString("O", CultureInfo.InvariantCulture),
        Given { Value: CountsValue counts } => "=counts:" + counts.Counts[0].Label,
        NotSuitable no => "=unsuitable:" + no.Reason,
        Postponed => " later",
        NotKnown => " unknown",
        _ => " withdrawn",
    };
}
