using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The content is written by ourselves: no run of six words equals the guide's or Movisie's texts.</summary>
public sealed partial class OwnWordsTests
{
    private const int RunLength = 6;

    /// <summary>Every text that a user reads, in the content and in the bot's own phrases.</summary>
    private static IReadOnlyList<ContentText> Ours { get; } = [.. ContentFiles.Texts, .. Phrases()];

    [SharedGuideFact]
    public void No_run_of_six_words_equals_the_source_texts()
    {
        // Line ends split words in the sources; both readings of a hyphen there count.
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.SharedGuide, "source"), "*.txt").Select(File.ReadAllText).ToList();

        NoneOfOursIn(sources.SelectMany(text => RunsOf(text).Concat(RunsOf(HyphenAtLineEnd().Replace(text, "")))));
    }

    [SharedGuideFact]
    public void No_run_of_six_words_equals_what_was_made_of_the_source_texts() => NoneOfOursIn(
        from file in (string[])["content-map.json", "rules.json"]
        from item in JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.SharedGuide, file)))!.AsArray()
        from property in (string[])["text", "when", "message"]
        from run in RunsOf(item![property]?.ToString() ?? "")
        select run);

    [Fact]
    public void The_phrases_are_found() => Assert.True(Phrases().Count() > 200, $"Only {Phrases().Count()} phrases were found.");

    [Fact]
    public void Runs_are_compared_without_case_accents_and_punctuation() =>
        Assert.Equal(RunsOf("Een, twee: drie – vier vijf zes!"), RunsOf("één twee DRIE (vier) vijf zes"));

    private static void NoneOfOursIn(IEnumerable<string> runs)
    {
        var theirs = runs.ToHashSet();
        Assert.NotEmpty(theirs);
        Findings.None(
            from text in Ours
            from run in RunsOf(text.Text)
            where theirs.Contains(run)
            select $"{text.Place}: {run}");
    }

    private static IEnumerable<ContentText> Phrases() =>
        from path in Directory.EnumerateFiles(Repository.Phrases, "*.cs")
        from Match phrase in StringLiteral().Matches(File.ReadAllText(path))
        select new ContentText(Path.GetFileName(path), phrase.Value);

    private static IEnumerable<string> RunsOf(string text)
    {
        var words = Word().Matches(WithoutAccents(text).ToUpperInvariant()).Select(match => match.Value).ToArray();
        for (var start = 0; start + RunLength <= words.Length; start++)
            yield return string.Join(' ', words[start..(start + RunLength)]);
    }

    private static string WithoutAccents(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD)
            .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark));

    [GeneratedRegex("[A-Z0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"""[^""\n]*""")]
    private static partial Regex StringLiteral();

    [GeneratedRegex(@"-\s*\n")]
    private static partial Regex HyphenAtLineEnd();
}
