using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Search;
using Sleutelnet.Core.Tests.Guide;
using Xunit.Abstractions;

namespace Sleutelnet.Core.Tests.Search;

/// <summary>What coordinators ask is found among the first three, over the whole guide.</summary>
public sealed class Finding_in_the_guide(ITestOutputHelper output)
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();
    private static readonly GuideSearch Search = new(Guide);

    [Fact]
    public void Nine_in_ten_questions_find_their_answer_among_the_first_three()
    {
        var missed = Expected.All.Where(question => !Search.Find(question.Typed).Any(hit => hit.Covers.Intersect(question.Items).Any())).ToList();

        foreach (var question in missed)
        {
            output.WriteLine($"{question.Typed} = {string.Join(' ', question.Items)}");
            foreach (var hit in Search.Find(question.Typed))
                output.WriteLine($"    {hit.Key}: {string.Join(' ', hit.Texts.Select(text => text.Text))} | {string.Join(' ', hit.Covers)}");
        }

        var found = Expected.All.Count - missed.Count;
        output.WriteLine($"{found} of {Expected.All.Count} found.");
        Assert.True(found >= 0.9 * Expected.All.Count, $"Only {found} of {Expected.All.Count} found; missed: {string.Join("; ", missed.Select(question => question.Typed))}");
    }

    [Fact]
    public void The_set_is_large_enough_and_asks_about_every_section()
    {
        var asked = Expected.All.SelectMany(question => question.Items).Select(item => item.Split('-')[0]).ToHashSet();

        Assert.True(Expected.All.Count >= 60, $"Only {Expected.All.Count} questions.");
        Assert.Equal(Expected.All.Count, Expected.All.Select(question => question.Typed).Distinct().Count());
        Findings.None(Guide.Sections.Select(section => section.Id.Value).Where(section => !asked.Contains(section)));
    }

    [Fact]
    public void Whatever_the_content_covers_can_be_asked_for() =>
        Findings.None(Expected.All.SelectMany(question => question.Items).Distinct().Except(ContentFiles.Objects.SelectMany(found => found.Strings("covers"))));

    [Fact]
    public void Every_term_is_found_first_by_its_title() =>
        Findings.None(
            from entry in Guide.Sections.SelectMany(section => section.Knowledge)
            let first = Search.Find(entry.Title).Select(hit => hit.Title).FirstOrDefault()
            where first != entry.Title
            select $"{entry.Title}: {first}");

    [Fact]
    public void Every_question_is_found_by_its_own_words() =>
        Findings.None(
            from question in Guide.Questions
            where !Search.Find(question.Text).Any(hit => hit.About == new QuestionTopic(question.Id))
            select $"{question.Id}: {question.Text}");

    [Fact]
    public void Whatever_is_found_leads_to_something_that_is_there() =>
        Findings.None(
            from question in Expected.All
            from hit in Search.Find(question.Typed)
            where hit.Texts.Count == 0 || Guide.Find(hit.Section) is null || hit.About switch
            {
                QuestionTopic about => Guide.Find(about.Id) is null,
                SectionTopic about => Guide.Find(about.Id) is null,
                EntryTopic about => Guide.Sections.SelectMany(section => section.Knowledge).All(entry => entry.Id != about.Id),
                RegisterTopic about => Guide.Find(about.Id) is null,
                _ => true,
            }
            select $"{question.Typed}: {hit.Key}");

    [Fact]
    public void Each_hit_is_about_something_else() =>
        Findings.None(
            from question in Expected.All
            let hits = Search.Find(question.Typed)
            where hits.Count > 3 || hits.DistinctBy(hit => hit.About).Count() != hits.Count
            select question.Typed);

    [Fact]
    public void A_hit_can_be_shown_again_by_its_key() =>
        Findings.None(Expected.All.SelectMany(question => Search.Find(question.Typed)).Where(hit => Search.At(hit.Key) != hit).Select(hit => hit.Key));

    [Fact]
    public void Another_search_over_the_same_guide_finds_the_same()
    {
        var other = new GuideSearch(GuideReader.ReadBuiltIn());

        Findings.None(Expected.All.Select(question => question.Typed).Where(typed => !Search.Find(typed).Select(hit => hit.Key).SequenceEqual(other.Find(typed).Select(hit => hit.Key))));
    }

    [Fact]
    public void Every_word_that_stands_for_others_finds_something()
    {
        var words = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "Core", "Search", "words.json")))!;
        var same = words["same"]!.AsArray().SelectMany(group => group!.AsArray()).Select(word => word!.GetValue<string>());
        var typed = words["means"]!.AsObject().Select(pair => pair.Key);

        Findings.None(same.Concat(typed).Where(word => Search.Find(word).Count == 0));
    }

    [Fact]
    public void A_tension_is_always_shown_from_both_sides() =>
        Findings.None(
            from tension in Guide.Tensions
            let hits = Search.Find(tension.Title, 50).Where(hit => hit.Texts.Contains(tension.One) || hit.Texts.Contains(tension.Other))
            where !hits.Any() || hits.Any(hit => hit.Texts.Count != 2)
            select tension.Id);
}
