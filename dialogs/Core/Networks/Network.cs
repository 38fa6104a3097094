using System.Collections.Frozen;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Networks;

/// <summary>
/// A network in preparation or at work: its answers, its coordinators and what they accepted. One turn loads it, changes it in
/// memory, and hands it to the store, which writes all changes in one transaction.
/// </summary>
public sealed partial class Network
{
    private readonly IReadOnlyCollection<Answer> stored;
    private readonly Dictionary<PersonId, Member> members;
    private readonly Dictionary<AcceptanceSubject, Acceptance> acceptances;
    private readonly HashSet<AcceptanceSubject> storedAcceptances;
    private readonly Dictionary<Month, Tally> tallies;
    private readonly List<NetworkChange> changes = [];
    private Dictionary<QuestionId, Answer> answers;
    private int logged;

    /// <summary>Rebuilds a network from what was stored.</summary>
    /// <param name="head">The head, with the stamp it was read under.</param>
    /// <param name="answers">All answers.</param>
    /// <param name="members">All coordinators.</param>
    /// <param name="acceptances">All that was accepted.</param>
    /// <param name="tallies">All that was counted.</param>
    /// <param name="moments">All moments; none when left out.</param>
    /// <param name="agenda">What is settled about the moments; nothing when left out.</param>
    /// <param name="evaluations">All evaluations; none when left out.</param>
    public Network(
        NetworkHead head, IEnumerable<Answer> answers, IEnumerable<Member> members, IEnumerable<Acceptance> acceptances, IEnumerable<Tally> tallies,
        IEnumerable<Moment>? moments = null, AgendaSettings? agenda = null, IEnumerable<Evaluation>? evaluations = null)
    {
        Head = head;
        this.answers = answers.ToDictionary(answer => answer.Question);
        stored = [.. this.answers.Values];
        this.members = members.ToDictionary(member => member.Id);
        this.acceptances = acceptances.Where(acceptance => acceptance.Round == head.Round).ToDictionary(acceptance => acceptance.Subject);
        storedAcceptances = [.. this.acceptances.Keys];
        this.tallies = tallies.ToDictionary(tally => tally.Month);
        this.moments = (moments ?? []).ToDictionary(moment => moment.Id);
        Agenda = agenda ?? AgendaSettings.None;
        this.evaluations = (evaluations ?? []).ToDictionary(evaluation => evaluation.Key);
    }

    /// <summary>Name, municipality, version and round.</summary>
    public NetworkHead Head { get; private set; }

    /// <summary>The network's key.</summary>
    public NetworkKey Key => Head.Key;

    /// <summary>The answers by question, those of earlier rounds too.</summary>
    public IReadOnlyDictionary<QuestionId, Answer> Answers => answers;

    /// <summary>Answers to questions that are not what they were; known once the network is adapted.</summary>
    public IReadOnlyList<OldAnswer> Old { get; private set; } = [];

    /// <summary>What was counted, by month.</summary>
    public IReadOnlyDictionary<Month, Tally> Tallies => tallies;

    /// <summary>The coordinators.</summary>
    public IReadOnlyDictionary<PersonId, Member> Members => members;

    /// <summary>What was accepted with a reason in this round.</summary>
    public IReadOnlyDictionary<AcceptanceSubject, Acceptance> Acceptances => acceptances;

    /// <summary>What this turn changed, in order; empty when there is nothing to store.</summary>
    public IReadOnlyList<NetworkChange> Changes => changes;

    /// <summary>Starts a network with its first coordinator.</summary>
    /// <param name="head">A head of version 0 without a stamp.</param>
    /// <param name="founder">The first coordinator.</param>
    public static Network Start(NetworkHead head, Member founder)
    {
        var network = new Network(head, [], [], [], []);
        network.Put(founder);
        network.Log(new LogEntry(0, 0, founder.Joined, founder.Id, LogKind.Started, head.Key.Network));
        return network;
    }

    /// <summary>Takes the answers that were stored as the content of today has them, in memory alone; to be done before anything is changed.</summary>
    /// <param name="guide">The content.</param>
    public void Adapt(GuideContent guide) => (answers, Old) = Adaptation.Of(guide, stored);

    /// <summary>Adds a coordinator.</summary>
    /// <param name="member">The coordinator, with the place to begin at.</param>
    public void Join(Member member)
    {
        Put(member);
        Log(new LogEntry(0, 0, member.Joined, member.Id, LogKind.Joined, member.Id.Value));
    }

    /// <summary>Stores what is said to a question and logs the change.</summary>
    /// <param name="question">The question.</param>
    /// <param name="content">What is said.</param>
    /// <param name="with">With whom.</param>
    /// <param name="by">The employee who says it.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="contentVersion">The content's version.</param>
    public Answer Record(QuestionId question, AnswerContent content, Together with, PersonId by, DateTimeOffset at, int contentVersion)
    {
        var before = answers.GetValueOrDefault(question);
        var says = content is Given or NotSuitable;
        var answer = new Answer(question, content, with, by, at, contentVersion, (before?.Version ?? 0) + 1, Head.Round, Rounds.Beside(before, Head.Round, says, contentVersion));
        Put(answer);
        if (says)
            Old = [.. Old.Select(old => old.Beside(question)).OfType<OldAnswer>()];
        var outdated = before?.Content as Outdated;
        Log(new LogEntry(0, 0, at, by, LogKind.Answered, question.Value, outdated?.Was ?? before?.Content, content)
        {
            With = with,
            ContentVersion = contentVersion,
            BeforeContentVersion = outdated is null ? 0 : before!.ContentVersion,
        });
        return answer;
    }

    /// <summary>The answer that counts now; null when there is none in this round.</summary>
    /// <param name="question">The question.</param>
    public Answer? Current(QuestionId question) => answers.GetValueOrDefault(question) is { } answer && answer.Round == Head.Round ? answer : null;

    /// <summary>Adds to what was counted in a month.</summary>
    /// <param name="register">The register that was filled in.</param>
    /// <param name="month">The month it counts in.</param>
    /// <param name="added">What is added to which counters.</param>
    /// <param name="by">The employee who filled it in.</param>
    /// <param name="at">When, in UTC.</param>
    public void Count(Register register, Month month, IReadOnlyDictionary<CounterId, int> added, PersonId by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(register);
        Add(month, added);
        Log(new LogEntry(0, 0, at, by, LogKind.Counted, register.Id.Value)
        {
            Counted = register.Confidential ? FrozenDictionary<CounterId, int>.Empty : added,
            Month = month,
        });
    }

    /// <summary>Opens the questions for another round; what was answered stays and stays shown, what was accepted is judged anew.</summary>
    /// <param name="by">The coordinator who opens it.</param>
    /// <param name="at">When, in UTC.</param>
    public void StartRound(PersonId by, DateTimeOffset at)
    {
        Head = Head with { Round = Head.Round + 1 };
        acceptances.Clear();
        storedAcceptances.Clear();
        Log(new LogEntry(0, 0, at, by, LogKind.RoundStarted, $"{Head.Round}"));
    }

    /// <summary>Notes that a coordinator invited a colleague.</summary>
    /// <param name="by">The coordinator.</param>
    /// <param name="at">When, in UTC.</param>
    public void LogInvitation(PersonId by, DateTimeOffset at) => Log(new LogEntry(0, 0, at, by, LogKind.Invited, by.Value));

    /// <summary>Stores a coordinator's new place.</summary>
    /// <param name="member">The coordinator as known now.</param>
    public void Put(Member member)
    {
        members[member.Id] = member;
        changes.Add(new MemberChanged(member));
    }

    private void Put(Answer answer)
    {
        answers[answer.Question] = answer;
        changes.Add(new AnswerChanged(answer));
    }

    private void Add(Month month, IReadOnlyDictionary<CounterId, int> added)
    {
        var tally = (tallies.GetValueOrDefault(month) ?? new Tally(month, FrozenDictionary<CounterId, int>.Empty)).Plus(added);
        tallies[month] = tally;
        changes.Add(new TallyChanged(tally));
    }

    private void Log(LogEntry entry) => changes.Add(new Logged(entry with { Version = Head.Version + 1, Sequence = logged++ }));
}
