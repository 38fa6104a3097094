using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Conversations;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Bot.Tests.Phrases;

/// <summary>Every sentence of the bot itself, found by reflection, reads at level B1.</summary>
public sealed partial class The_bots_own_phrases
{
    private const int LongestSentence = 15;

    private static readonly string[] FiguresOfSpeech =
    [
        "lange adem", "vredestijd", "vinger aan de pols", "korte lijnen", "van de grond", "handen en voeten", "in kaart", "stip op de horizon",
        "borgen", "uitrollen", "neuzen", "rode draad", "hand in hand", "op tafel", "speerpunt", "kapstok", "aan de bel", "in beeld", "aan de slag",
        "onder de loep", "op de rit", "op de hoogte", "ter harte", "uit de weg", "spring", "blauwdruk", "een voor een",
    ];

    private static readonly DateOnly Day = new(2026, 10, 6);

    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private static IReadOnlyList<(string Name, string Text)> Phrases { get; } = [.. typeof(Assistant).Assembly.GetTypes()
        .Where(type => type.Namespace == "Sleutelnet.Conversations.Phrases" && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.IsNested)
        .SelectMany(PhrasesOf)];

    [Fact]
    public void Are_found_in_every_phrase_class() =>
        Assert.True(Phrases.Count > 200 && Phrases.Select(phrase => phrase.Name.Split('.')[0]).Distinct().Count() >= 4, $"Only {Phrases.Count} phrases were found.");

    [Fact]
    public void Hold_at_most_fifteen_words_a_sentence() => None(
        from phrase in Phrases
        from sentence in SentenceEnd().Split(phrase.Text)
        let words = sentence.Split(' ').Count(word => word.Any(char.IsLetterOrDigit))
        where words > LongestSentence
        select $"{phrase.Name}: {words} words: {sentence}");

    [Fact]
    public void Hold_no_English() =>
        None(Phrases.Where(phrase => CardRules.Foreign().IsMatch(phrase.Text)).Select(phrase => $"{phrase.Name}: {phrase.Text}"));

    [Fact]
    public void Hold_curled_apostrophes_only() =>
        None(Phrases.Concat(Templates).Where(phrase => phrase.Text.Contains('\'', StringComparison.Ordinal)).Select(phrase => $"{phrase.Name}: {phrase.Text}"));

    [Fact]
    public void Hold_no_figure_of_speech() => None(
        from phrase in Phrases
        from figure in FiguresOfSpeech
        where Regex.IsMatch(phrase.Text, $@"\b{Regex.Escape(figure)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        select $"{phrase.Name}: {figure}: {phrase.Text}");

    [Fact]
    public void Address_a_colleague_with_je() =>
        None(Phrases.Where(phrase => FormalAddress().IsMatch(phrase.Text)).Select(phrase => $"{phrase.Name}: {phrase.Text}"));

    private static IEnumerable<(string Name, string Text)> Templates => typeof(Assistant).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("cards/", StringComparison.Ordinal))
        .Select(name => (name, new StreamReader(typeof(Assistant).Assembly.GetManifestResourceStream(name)!).ReadToEnd()));

    private static void None(IEnumerable<string> findings)
    {
        var found = findings.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<(string Name, string Text)> PhrasesOf(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public)
            .SelectMany(field => Texts(field.GetValue(null)).Select(text => ($"{type.Name}.{field.Name}", text)))
            .Concat(type.GetMethods(BindingFlags.Static | BindingFlags.Public)
                .Where(method => method.ReturnType == typeof(string))
                .SelectMany(method => Said(method).Select(text => ($"{type.Name}.{method.Name}", text))));

    // A phrase with something to fill in is tried with everything that can be filled in.
    private static IEnumerable<string> Said(MethodInfo method)
    {
        IEnumerable<object?[]> tries = [[]];
        foreach (var parameter in method.GetParameters())
            tries = tries.SelectMany(before => Samples(parameter.ParameterType).Select(value => before.Append(value).ToArray())).ToList();
        return tries.Select(arguments => (string)method.Invoke(null, arguments)!).Distinct();
    }

    private static IEnumerable<object?> Samples(Type type) =>
        type.IsEnum ? Enum.GetValues(type).Cast<object?>()
        : type == typeof(int) ? [0, 1, 2, 45, 90]
        : type == typeof(string) ? ["Waterveen"]
        : type == typeof(Month) ? Enumerable.Range(0, 4).Select(quarter => (object?)new Month(2026, (quarter * 3) + 1))
        : type == typeof(IReadOnlyList<PersonalFinding>) ? Enum.GetValues<PersonalFinding>().Select(finding => (object?)new[] { finding, PersonalFinding.Belief }).Append(new[] { PersonalFinding.Health })
        : type == typeof(DateOnly) ? [Day]
        : type == typeof(TimeOnly) ? [new TimeOnly(9, 30)]
        : type == typeof(Period) ? [new Period(Day, Day.AddDays(14))]
        : type == typeof(FreeDay) ? Enum.GetValues<FreeDayKind>().Select(kind => (object?)new FreeDay(kind, kind == FreeDayKind.Holiday ? "Koningsdag" : null))
        : type == typeof(AgendaSettings) ? [AgendaSettings.None, new AgendaSettings(Day, [new Period(Day, Day.AddDays(14))])]
        : type == typeof(MomentSubject) ? [new OwnReminder("Waterveen"), new ActionPoint("Waterveen", null, null)]
        : type == typeof(MomentAnswer) ? [new MomentDone(Day), new MomentSkipped("Waterveen"), new MomentPutOff(Day), new MomentNoMore()]
        : type == typeof(Section) ? Guide.Sections
        : type == typeof(Question) ? Guide.Questions
        : type == typeof(Phase) ? Guide.Phases
        : type == typeof(Origin) ? Guide.Questions.SelectMany(question => question.Explanation).Select(element => (object?)element.Origin).Distinct()
        : throw new InvalidOperationException($"Give this test samples of {type.Name}.");

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(index => Texts(tuple[index])),
        IEnumerable list => list.Cast<object?>().SelectMany(Texts),
        _ => [],
    };

    [GeneratedRegex(@"(?<=[.!?…:;][’'”"")]*)\s+|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(u|uw)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FormalAddress();
}
