using System.Text.Json;
using System.Text.Json.Serialization;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>The words that commands are known by, from <c>Phrases/commands.json</c>, normalised once.</summary>
internal sealed class CommandWords
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private CommandWords(File file)
    {
        Fillers = file.Fillers.ToHashSet(StringComparer.Ordinal);
        QuestionWords = file.QuestionWords.ToHashSet(StringComparer.Ordinal);
        Askers = file.Askers.ToHashSet(StringComparer.Ordinal);
        SmallWords = file.SmallWords.Concat(file.Fillers).Select(Words.Normalise).ToHashSet(StringComparer.Ordinal);
        Wrapping = new Wrapping(
            file.Sounds.ToHashSet(StringComparer.Ordinal),
            [.. file.Wrapping.Asking.Select(opening => opening + " ")],
            [.. file.Wrapping.Telling.Select(opening => opening + " ")],
            file.Wrapping.Before.ToHashSet(StringComparer.Ordinal),
            file.Wrapping.After.ToHashSet(StringComparer.Ordinal));
        Unmet = [.. file.Unmet.Select(unmet => new UnmetWish(unmet.Wish, [.. unmet.Acts.Select(act => Words.Normalise(act).Split(' '))], [.. unmet.Objects.Select(Words.Normalise)]))];
        Leads = [.. file.Leads.Select(lead => Words.Normalise(lead) + " ").OrderByDescending(lead => lead.Length)];
        Phrases = file.Commands
            .SelectMany(command => command.Phrases.Select(phrase => (phrase: Words.Normalise(phrase), command.Means)))
            .Where(pair => pair.phrase.Length > 0)
            .ToDictionary(pair => pair.phrase, pair => pair.Means, StringComparer.Ordinal);
        BarePhrases = Phrases
            .Select(pair => (phrase: Bare(pair.Key), pair.Value))
            .Where(pair => pair.phrase.Length > 0)
            .DistinctBy(pair => pair.phrase)
            .ToDictionary(pair => pair.phrase, pair => pair.Value, StringComparer.Ordinal);
        Keywords = [.. file.Commands.SelectMany(command => (command.Keywords ?? []).Select(words => (words, command.Means)))];
        Openings = [.. file.WithTarget
            .SelectMany(command => command.Openings.Select(opening =>
                new Opening(opening.Length == 0 ? "" : Words.Normalise(opening) + " ", [.. command.Closings.Select(closing => " " + Words.Normalise(closing))], command.Means, command.Always, command.Longest)))
            .OrderByDescending(opening => opening.Words.Length)];
        Company = file.Company
            .SelectMany(entry => entry.Phrases.Select(phrase => (phrase: Words.Normalise(phrase), entry.Means)))
            .ToDictionary(pair => pair.phrase, pair => pair.Means, StringComparer.Ordinal);
        Replies = file.Replies
            .SelectMany(reply => reply.Phrases.Select(phrase => (phrase: Words.Normalise(phrase), reply.Agrees)))
            .ToDictionary(pair => pair.phrase, pair => pair.Agrees, StringComparer.Ordinal);
    }

    /// <summary>Whole texts that are a command.</summary>
    public IReadOnlyDictionary<string, Meaning> Phrases { get; }

    /// <summary>The same texts without the words that add nothing.</summary>
    public IReadOnlyDictionary<string, Meaning> BarePhrases { get; }

    /// <summary>Sets of words that together are a command, in a short question.</summary>
    public IReadOnlyList<(IReadOnlyList<string> Words, Meaning Means)> Keywords { get; }

    /// <summary>Openings that are followed by what the command is about, longest first.</summary>
    public IReadOnlyList<Opening> Openings { get; }

    /// <summary>Words for those an answer was given with.</summary>
    public IReadOnlyDictionary<string, Together> Company { get; }

    /// <summary>“Yes” and “no” where a reason is awaited.</summary>
    public IReadOnlyDictionary<string, bool> Replies { get; }

    /// <summary>Words that make a question of what follows.</summary>
    public IReadOnlySet<string> QuestionWords { get; }

    /// <summary>Words that a question about where we are begins with.</summary>
    public IReadOnlySet<string> Askers { get; }

    /// <summary>Words that may stand before a name and add nothing, with a space at the end, longest first.</summary>
    public IReadOnlyList<string> Leads { get; }

    /// <summary>What cannot be done yet, the most particular first.</summary>
    public IReadOnlyList<UnmetWish> Unmet { get; }

    /// <summary>Words that may stand around such a wish and change nothing.</summary>
    public IReadOnlySet<string> SmallWords { get; }

    /// <summary>What people put around a wish.</summary>
    public Wrapping Wrapping { get; }

    private HashSet<string> Fillers { get; }

    /// <summary>A normalised text without the words that add nothing.</summary>
    public string Bare(string typed) => string.Join(' ', typed.Split(' ').Where(word => !Fillers.Contains(word)));

    public static CommandWords Read()
    {
        using var stream = typeof(CommandWords).Assembly.GetManifestResourceStream("commands.json")!;
        return new CommandWords(JsonSerializer.Deserialize<File>(stream, Options)!);
    }

    private sealed record File(
        IReadOnlyList<Whole> Commands, IReadOnlyList<Opened> WithTarget, IReadOnlyList<Companion> Company,
        IReadOnlyList<YesOrNo> Replies, IReadOnlyList<string> Fillers, IReadOnlyList<string> Askers, IReadOnlyList<string> Leads,
        IReadOnlyList<Wished> Unmet, IReadOnlyList<string> SmallWords, IReadOnlyList<string> QuestionWords,
        IReadOnlyList<string> Sounds, Wrapped Wrapping);

    private sealed record Wrapped(IReadOnlyList<string> Asking, IReadOnlyList<string> Telling, IReadOnlyList<string> Before, IReadOnlyList<string> After);

    private sealed record Wished(Unbuilt Wish, IReadOnlyList<string> Acts, IReadOnlyList<string> Objects);

    private sealed record YesOrNo(bool Agrees, IReadOnlyList<string> Phrases);

    private sealed record Whole(Meaning Means, IReadOnlyList<string> Phrases)
    {
        public IReadOnlyList<IReadOnlyList<string>>? Keywords { get; init; }
    }

    private sealed record Opened(Meaning Means, IReadOnlyList<string> Openings)
    {
        public IReadOnlyList<string> Closings { get; init; } = [];

        public bool Always { get; init; }

        public int? Longest { get; init; }
    }

    private sealed record Companion(Together Means, IReadOnlyList<string> Phrases);
}

/// <summary>How a command begins that is followed by what it is about.</summary>
/// <param name="Words">The words before it, with a space at the end; empty when what follows it says enough.</param>
/// <param name="Closings">The words after it, one of which must stand there; empty when none need to.</param>
/// <param name="Means">The command.</param>
/// <param name="Always">Whether a short text with this opening is a command even when what it is about is not found.</param>
/// <param name="Longest">How many words a text with this opening has at most to be a command where any text will do; null when that does not matter.</param>
internal sealed record Opening(string Words, IReadOnlyList<string> Closings, Meaning Means, bool Always, int? Longest);

/// <summary>What a typed command means; the names stand in <c>Phrases/commands.json</c>.</summary>
internal enum Meaning
{
    Help, Status, Next, Overview, NextPage, PreviousPage, Signals, Continue, Greet, Back, Skip, Later, Unknown, Unsuitable, Explain, Example, More,
    Networks, Switch, New, Code, Invite, Stop, Privacy, GoOn, Accept, Mine, Theirs, NotYet, GoTo, LookUp, With, Mix, Flow, Balance, Share, Intake,
    TakeBack, History, Decisions, Restore, Still, Round, Search,
}
