using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Migrations;

/// <summary>Whatever became of a question, what was answered to it counts or is shown; nothing of it is lost.</summary>
public sealed class Answers_under_changed_content
{
    private const string Size = """ "short": "Omvang", "kind": "choice", "options": { "small": "Klein", "large": "Groot", "none": "Geen" } """;
    private const string Core = """ "short": "Kern", "kind": "yesNo" """;
    private const string Plan = """ "short": "Plan", "kind": "text" """;

    /// <summary>The questions of today, what changed, what is stored, what that is now, and what of it is old.</summary>
    public static TheoryData<string, string, string, string, string, string> Changes => new()
    {
        { "nothing", "a.plan text; a.size choice small,large", "", "a.plan=text:Iets; a.size=large", "a.plan=text:Iets; a.size=large", "" },
        { "added", "a.new text; a.plan text", "", "a.plan=text:Iets", "a.plan=text:Iets", "" },
        { "moved", "a.size choice large,small; a.plan text", "", "a.plan=text:Iets; a.size=small", "a.plan=text:Iets; a.size=small", "" },
        { "removed", "a.new text", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [] }""", "a.size=large", "", "Omvang: Groot" },
        { "removed, not suitable", "a.new text", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [] }""", "a.size=unsuitable:Te vroeg", "", "Omvang: =unsuitable:Te vroeg" },
        { "removed, put off", "a.new text", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [] }""", "a.size later", "", "" },
        { "removed without a word", "a.new text", "", "a.size=large", "", ": ?" },
        { "renamed", "b.plan text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.plan" } ] }""", "a.plan=text:Iets", "b.plan=text:Iets", "" },
        { "renamed, put off", "b.plan text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.plan" } ] }""", "a.plan later", "b.plan later", "" },
        { "renamed, not suitable", "b.plan text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.plan" } ] }""", "a.plan=unsuitable:Nee", "b.plan=unsuitable:Nee", "" },
        { "renamed, and answered since", "b.plan text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.plan" } ] }""", "a.plan=text:Oud; b.plan=text:Nieuw@3", "b.plan=text:Nieuw", "" },
        { "renamed, put off since", "b.plan text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.plan" } ] }""", "a.plan=text:Oud; b.plan later@3", "b.plan later", "Plan: Oud > b.plan" },
        { "renamed, and answered under the old id by an older release", "b.plan text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.plan" } ] }""", "b.plan=text:Eerst@3; a.plan=text:Laatst@1", "b.plan=text:Laatst", "" },
        { "split, each with its options", "a.core yesNo; b.size choice few,many", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "b.size", "options": { "small": "few", "large": "many" } }, { "question": "a.core", "options": { "none": "no" } } ] }""", "a.size=large", "b.size=many", "" },
        { "split, the other one", "a.core yesNo; b.size choice few,many", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "b.size", "options": { "small": "few", "large": "many" } }, { "question": "a.core", "options": { "none": "no" } } ] }""", "a.size=none", "a.core=no", "" },
        { "split, an option that none takes over", "a.core yesNo; b.size choice few,many", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "b.size", "options": { "small": "few" } }, { "question": "a.core", "options": { "none": "no" } } ] }""", "a.size=large", "a.core?; b.size?", "Omvang: Groot > b.size,a.core" },
        { "split, put off", "a.core yesNo; b.size choice few,many", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "b.size", "options": { "small": "few" } }, { "question": "a.core", "options": { "none": "no" } } ] }""", "a.size later", "a.core later; b.size later", "" },
        { "split, a text", "b.one text; b.two text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.one" }, { "question": "b.two", "afresh": true } ] }""", "a.plan=text:Iets", "b.one=text:Iets", "" },
        { "two became one", "b.plan text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.plan" } ] }, { "version": 3, "was": "a.idea", "short": "Idee", "kind": "text", "to": [ { "question": "b.plan" } ] }""", "a.plan=text:Eén; a.idea=text:Twee", "b.plan=text:Twee", "Plan: Eén > b.plan" },
        { "two became one, and that was answered", "b.plan text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.plan" } ] }, { "version": 3, "was": "a.idea", "short": "Idee", "kind": "text", "to": [ { "question": "b.plan" } ] }""", "a.plan=text:Eén; a.idea=text:Twee; b.plan=text:Drie@3", "b.plan=text:Drie", "" },
        { "yes or no to choice", "a.core choice now,never", $$"""{ "version": 3, "was": "a.core", {{Core}}, "to": [ { "question": "a.core", "options": { "yes": "now", "no": "never" } } ] }""", "a.core=yes", "a.core=now", "" },
        { "choice to yes or no", "b.core yesNo", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "b.core", "options": { "large": "yes", "small": "no" } } ] }""", "a.size=none", "b.core?", "Omvang: Geen > b.core" },
        { "choice to choices", "a.size choices small,large,none", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "a.size" } ] }""", "a.size=large", "a.size=large", "" },
        { "choices to choice, one chosen", "a.size choice small,large,none", """{ "version": 3, "was": "a.size", "short": "Omvang", "kind": "choices", "options": { "small": "Klein", "large": "Groot" }, "to": [ { "question": "a.size" } ] }""", "a.size=large", "a.size=large", "" },
        { "choices to choice, two chosen", "a.size choice small,large,none", """{ "version": 3, "was": "a.size", "short": "Omvang", "kind": "choices", "options": { "small": "Klein", "large": "Groot" }, "to": [ { "question": "a.size" } ] }""", "a.size=small,large", "a.size?", "Omvang: Klein; Groot > a.size" },
        { "number to choice", "a.count choice few,many", """{ "version": 3, "was": "a.count", "short": "Aantal", "kind": "number", "unit": "mensen", "to": [ { "question": "a.count", "ranges": [ { "atMost": 20, "option": "few" }, { "atLeast": 21, "atMost": 100, "option": "many" } ] } ] }""", "a.count=number:21", "a.count=many", "" },
        { "number to choice, out of every range", "a.count choice few,many", """{ "version": 3, "was": "a.count", "short": "Aantal", "kind": "number", "unit": "mensen", "to": [ { "question": "a.count", "ranges": [ { "atMost": 20, "option": "few" }, { "atLeast": 21, "atMost": 100, "option": "many" } ] } ] }""", "a.count=number:250", "a.count?", "Aantal: 250 mensen > a.count" },
        { "number within narrower bounds", "a.count number 2-50", "", "a.count=number:40", "a.count=number:40", "" },
        { "number out of narrower bounds", "a.count number 2-50", "", "a.count=number:60", "a.count?", "a.count: 60 > a.count" },
        { "an option got another id", "a.size choice tiny,large,none", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "a.size", "options": { "small": "tiny", "large": "large", "none": "none" } } ] }""", "a.size=small", "a.size=tiny", "" },
        { "an option went", "a.size choice small,large", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "a.size", "options": { "small": "small", "large": "large" } } ] }""", "a.size=none", "a.size?", "Omvang: Geen > a.size" },
        { "an option went that another stayed beside", "a.give choices help,fun", """{ "version": 3, "was": "a.give", "short": "Terug", "kind": "choices", "options": { "help": "Hulp", "fun": "Plezier", "money": "Geld" }, "to": [ { "question": "a.give", "options": { "help": "help", "fun": "fun" } } ] }""", "a.give=help,money", "a.give=help", "Terug: Hulp; Geld > a.give" },
        { "an option went without a word", "a.size choice small,large", "", "a.size=none", "a.size?", "a.size: ? > a.size" },
        { "answered since the option went", "a.size choice small,large", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "a.size", "options": { "small": "small", "large": "large" } } ] }""", "a.size=large@3", "a.size=large", "" },
        { "text to list", "a.plan list", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "a.plan" } ] }""", "a.plan=text:Eén//Twee", "a.plan=list:Eén/Twee", "" },
        { "list to text", "a.plan text", """{ "version": 3, "was": "a.plan", "short": "Plan", "kind": "list", "to": [ { "question": "a.plan" } ] }""", "a.plan=list:Eén/Twee", "a.plan=text:Eén/Twee", "" },
        { "choice to text", "a.size text", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "a.size" } ] }""", "a.size=large", "a.size=text:Groot", "" },
        { "date to text", "a.day text", """{ "version": 3, "was": "a.day", "short": "Dag", "kind": "date", "to": [ { "question": "a.day" } ] }""", "a.day=date:2026-10-06", "a.day=text:dinsdag 6 oktober 2026", "" },
        { "number to scale", "a.trust scale 1-5", """{ "version": 3, "was": "a.trust", "short": "Vertrouwen", "kind": "number", "to": [ { "question": "a.trust" } ] }""", "a.trust=number:4", "a.trust=number:4", "" },
        { "text to choice, asked afresh", "b.size choice few,many", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.size", "afresh": true } ] }""", "a.plan=text:Iets", "b.size?", "Plan: Iets > b.size" },
        { "text to choice, answered since", "b.size choice few,many", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.size", "afresh": true } ] }""", "a.plan=text:Iets; b.size=few@3", "b.size=few", "" },
        { "text to choice, put off since", "b.size choice few,many", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.size", "afresh": true } ] }""", "a.plan=text:Iets; b.size later@3", "b.size later", "Plan: Iets > b.size" },
        { "another kind without a word", "a.plan yesNo", "", "a.plan=text:Iets", "a.plan?", "a.plan: Iets > a.plan" },
        { "counts to yes or no, without a word", "a.spread yesNo", "", "a.spread=counts:Noord", "a.spread?", "a.spread: Noord: 4 > a.spread" },
        { "over three versions", "c.size choice tiny,huge", Chain, "a.size=large", "c.size=huge", "" },
        { "over three versions, from the second", "c.size choice tiny,huge", Chain, "b.size=many@2", "c.size=huge", "" },
        { "over three versions, from the third", "c.size choice tiny,huge", Chain, "c.size=huge@3", "c.size=huge", "" },
        { "over three versions, lost on the way", "c.size choice tiny,huge", Chain, "a.size=small", "c.size?", "Omvang: Klein > c.size" },
        { "of a later release", "a.size choice small,large", "", "a.size=huge@12; a.later=text:Straks@12", "a.size?", "a.size: ? > a.size; : Straks" },
    };

    private static string Chain => $$"""
        { "version": 5, "was": "b.size", "short": "Aantal", "kind": "choices", "options": { "many": "Veel" , "few": "Weinig" }, "to": [ { "question": "c.size", "options": { "many": "huge" } } ] },
        { "version": 2, "was": "a.size", {{Size}}, "to": [ { "question": "b.size", "options": { "large": "many", "small": "few" } } ] }
        """;

    [Theory]
    [MemberData(nameof(Changes))]
    public void Count_where_they_fit_and_are_shown_where_they_do_not(string change, string questions, string migrations, string stored, string now, string old)
    {
        var network = Changed.Stored(stored, Changed.Content(questions, migrations));

        Assert.True((now, old) == (network.Now(), network.Old()), $"{change}: {network.Now()} | {network.Old()}");
        Assert.Empty(network.Changes);
    }

    [Fact]
    public void Keep_who_gave_them_when_with_whom_under_which_content_and_in_which_round()
    {
        var network = Changed.Stored("a.plan=text:Iets", Renamed);

        var answer = network.Answers[new QuestionId("b.plan")];
        Assert.Equal((Said.Anna, Said.Start, Together.Partners, 1, 1, 1), (answer.By, answer.At, answer.With, answer.ContentVersion, answer.Version, answer.Round));
    }

    [Fact]
    public void Do_not_count_as_answered_when_they_no_longer_fit()
    {
        var guide = Changed.Content("a.size choice small,large; a.plan yesNo", "");
        var network = Changed.Stored("a.size=none; a.plan=text:Iets", guide);

        var route = new Route(guide, network, Said.Today);
        Assert.Equal(0, route.Phase().Sections.Single().Done);
        Assert.Equal("a.size", route.Next(null)?.Id.Value);
        Assert.Empty(route.Facts.OptionsOf(new QuestionId("a.size")));
    }

    [Fact]
    public void Are_written_under_the_new_id_once_they_are_changed_with_what_stood_there_in_the_log()
    {
        var network = Changed.Stored("a.plan=text:Oud; a.size=large; a.plan2=text:Iets", Renamed);

        network.Record(new QuestionId("b.plan"), new Given(new TextValue("Nieuw")), Together.Alone, Said.Bilal, Said.Start.AddDays(1), 9);

        var written = Assert.Single(network.Changes.OfType<AnswerChanged>()).Answer;
        Assert.Equal(("b.plan", 2, 9), (written.Question.Value, written.Version, written.ContentVersion));
        Assert.Equal(new Given(new TextValue("Oud")), Assert.Single(network.Changes.OfType<Logged>()).Entry.Before);
    }

    [Fact]
    public void Leave_an_answer_that_does_not_fit_in_the_log_when_its_question_is_answered_again()
    {
        var question = new QuestionId("a.size");
        var network = Changed.Stored("a.size=none", Changed.Content("a.size choice small,large", ""));

        network.Record(question, new Postponed(), Together.Alone, Said.Anna, Said.Start.AddDays(1), 9);
        Assert.Single(network.Old);
        Assert.Null(network.Earlier(question));
        network.Record(question, new Given(new OptionsValue([new OptionId("small")])), Together.Alone, Said.Anna, Said.Start.AddDays(1), 9);

        Assert.Empty(network.Old);
        Assert.Equal(3, network.Answers[question].Version);
        Assert.Equal(new Given(new OptionsValue([new OptionId("none")])), network.Changes.OfType<Logged>().First().Entry.Before);
    }

    [Theory]
    [InlineData("later")]
    [InlineData("later; a.size unknown")]
    public void Are_shown_as_old_while_their_changed_question_waits(string since)
    {
        var today = Changed.Content("a.size choice small,large", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "a.size", "options": { "small": "small", "large": "large" } } ] }""");
        var network = Changed.Stored("a.size=none", today);

        foreach (var said in since.Split("; a.size "))
            network = Said.Reloaded(network.Say(today, $"a.size {said}"), today);
        Assert.Equal("Omvang: Geen > a.size", network.Old());
        Assert.Equal(Said.Start, network.Old[0].Answer.At);

        network = Said.Reloaded(network.Say(today, "a.size=small"), today);
        Assert.Equal("", network.Old());
        Assert.Null(network.Answers[new QuestionId("a.size")].Earlier);
    }

    [Fact]
    public void Of_an_earlier_round_are_taken_over_once_and_not_again()
    {
        var today = Changed.Content("a.size choice small,large", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "a.size", "options": { "small": "large", "large": "small" } } ] }""");
        var network = Changed.Stored("a.size=small", today);
        network.StartRound(Said.Anna, Said.Start.AddDays(1));
        network = Said.Reloaded(network.Say(today, "a.size later"), today);

        Assert.Equal("large", ((network.Earlier(new QuestionId("a.size"))?.Content as Given)?.Value as OptionsValue)?.Options[0].Value);
    }

    [Theory]
    [InlineData("small", 1, "large")]
    [InlineData("small", 3, "small")]
    [InlineData("none", 1, null)]
    public void Said_once_mean_now_what_they_meant_then(string option, int version, string? now)
    {
        var today = Changed.Content("a.size choice small,large", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "a.size", "options": { "small": "large", "large": "small" } } ] }""");
        var question = new QuestionId("a.size");

        var said = today.Now(question, new Given(new OptionsValue([new OptionId(option)])), version, question);

        Assert.Equal(now, ((said as Given)?.Value as OptionsValue)?.Options[0].Value);
    }

    [Fact]
    public void Are_worked_out_afresh_each_time_so_that_doing_it_twice_changes_nothing()
    {
        var guide = Changed.Content("a.size choice small,large", $$"""{ "version": 3, "was": "a.size", {{Size}}, "to": [ { "question": "a.size", "options": { "small": "large", "large": "small" } } ] }""");
        var network = Changed.Stored("a.size=large", guide);

        network.Adapt(guide);

        Assert.Equal("a.size=small", network.Now());
    }

    private static GuideContent Renamed => Changed.Content(
        "b.plan text", $$"""{ "version": 3, "was": "a.plan", {{Plan}}, "to": [ { "question": "b.plan" } ] }""");
}
