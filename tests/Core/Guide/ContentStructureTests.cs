using System.Text.Json.Nodes;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The content hangs together: ids stand once and exist, and each question helps as it should.</summary>
public sealed class ContentStructureTests
{
    private static readonly string[] QuestionReferences = ["question", "goTo"];

    private static readonly string[] OptionReferences = ["is", "includes", "onlyAmong"];

    private static readonly HashSet<string> QuestionIds = [.. ContentFiles.Questions.Select(question => question.Id)];

    [Theory]
    [InlineData("questions")]
    [InlineData("knowledge")]
    [InlineData("outcomes")]
    [InlineData("rules")]
    public void Ids_stand_once_over_all_files(string list) =>
        Findings.None(Repeated(ContentFiles.Objects.Where(found => found.In(list)).Select(found => found.Id)));

    [Fact]
    public void Every_question_that_is_referred_to_exists() =>
        Findings.None(
            from found in ContentFiles.Objects
            from property in QuestionReferences
            let id = found.Text(property)
            where id.Length > 0 && !QuestionIds.Contains(id)
            select $"{found.Place}: {id}");

    [Fact]
    public void Every_option_that_is_referred_to_exists() =>
        Findings.None(
            from condition in ContentFiles.Objects
            from property in OptionReferences
            from option in OneOrMore(condition.Node[property])
            where !OptionsOf(condition.Text("question")).Contains(option)
            select $"{condition.Place}: {condition.Text("question")} has no option {option}");

    [Fact]
    public void Every_question_has_an_explanation() =>
        Findings.None(ContentFiles.Questions.Where(question => question.Children("explanation").Count == 0).Select(question => question.Place));

    [Fact]
    public void Every_open_question_has_an_example() =>
        Findings.None(
            from question in ContentFiles.Questions
            where question.Text("kind") == "text" && question.Node["example"] is null
            select question.Place);

    [Fact]
    public void An_example_is_our_own_proposal() =>
        Findings.None(
            from question in ContentFiles.Questions
            where question.Node["example"] is JsonObject example && example["origin"]?.GetValue<string>() != "proposal"
            select question.Place);

    [Fact]
    public void Options_of_a_question_cannot_be_taken_for_each_other() =>
        Findings.None(
            from question in ContentFiles.Questions
            let options = question.Children("options").Select(node => new ContentObject(question.Place, "options", node))
            from word in Repeated(options.SelectMany(option =>
                option.Strings("synonyms").Append(option.Text("text")).Select(Plain).Distinct()))
            select $"{question.Place}: {word}");

    [Theory]
    [InlineData("questions")]
    [InlineData("knowledge")]
    public void A_name_that_can_be_typed_means_one_thing(string list) =>
        Findings.None(Repeated(ContentFiles.Objects.Where(found => found.In(list)).SelectMany(found => found.Strings("names")).Select(Plain)));

    [Fact]
    public void A_short_name_has_at_most_four_words() =>
        Findings.None(ContentFiles.Questions.Where(question => question.Text("short").Split(' ').Length > 4).Select(question => question.Place));

    // No answer changes what was counted, and some conditions name no question; their rules may lead anywhere.
    [Fact]
    public void A_way_to_solve_a_rule_leads_to_a_question_of_its_condition() =>
        Findings.None(
            from rule in ContentFiles.Rules
            let parts = ContentFiles.Objects.Where(found => found.Place.StartsWith($"{rule.Place}/when", StringComparison.Ordinal)).ToList()
            let asked = parts.Select(part => part.Text("question")).Where(id => id.Length > 0).ToList()
            where asked.Count > 0 && parts.TrueForAll(part => part.Text("counted").Length == 0)
            where !rule.Children("solutions").Select(solution => solution["goTo"]!.GetValue<string>()).Intersect(asked).Any()
            select rule.Place);

    // One rule of the guide may be told in parts, each with a letter.
    [Fact]
    public void All_72_rules_of_the_guide_are_there() =>
        Assert.Equal(Enumerable.Range(1, 72).Select(number => $"CR-{number:D2}"), ContentFiles.Rules.Select(rule => rule.Id.TrimEnd([.. "abcdef"])).Distinct().Order(StringComparer.Ordinal));

    [SharedGuideFact]
    public void Every_rule_is_one_of_the_guide()
    {
        var known = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.SharedGuide, "rules.json")))!
            .AsArray().Select(rule => rule!["id"]!.GetValue<string>());

        // One rule of the guide may be told in parts, each with a letter.
        Findings.None(ContentFiles.Rules.Select(rule => rule.Id.TrimEnd([.. "abcdef"])).Except(known));
    }

    private static IEnumerable<string> OptionsOf(string id) =>
        ContentFiles.Questions.Single(question => question.Id == id) is var found && found.Text("kind") == "yesNo"
            ? ["yes", "no"]
            : found.Children("options").Select(option => option["id"]!.GetValue<string>());

    private static IEnumerable<string> OneOrMore(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => list.Select(item => item!.GetValue<string>()),
        _ => [node.GetValue<string>()],
    };

    private static IEnumerable<string> Repeated(IEnumerable<string> values) =>
        values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => group.Key);

    private static string Plain(string text) => text.Trim().ToUpperInvariant();
}
