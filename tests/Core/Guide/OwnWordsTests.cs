using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The content is written by ourselves: no run of six words equals the guide's or Movisie's texts.</summary>
public sealed partial class OwnWordsTests
{
    private const int RunLength = 6;

    [SharedGuideFact]
    public void No_run_of_six_words_equals_the_source_texts()
    {
        // Line ends split words in the sources; both readings of a hyphen there count.
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.SharedGuide, "source"), "*.txt").Select(File.ReadAllText).ToList();
        var theirs = sources.SelectMany(text => RunsOf(text).Concat(RunsOf(HyphenAtLineEnd().Replace(text, "")))).ToHashSet();

        Assert.NotEmpty(theirs);
        Findings.None(
            from text in ContentFiles.Texts
            from run in RunsOf(text.Text)
            where theirs.Contains(run)
            select $"{text.Place}: {run}");
    }

    [Fact]
    public void Runs_are_compared_without_case_accents_and_punctuation() =>
        Assert.Equal(RunsOf("Een, twee: drie – vier vijf zes!"), RunsOf("één twee DRIE (vier) vijf zes"));

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

    [GeneratedRegex(@"-\s*\n")]
    private static partial Regex HyphenAtLineEnd();
}
