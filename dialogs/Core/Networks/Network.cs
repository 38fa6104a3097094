using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>
/// A network in preparation or at work: its answers, its coordinators and what they accepted. One turn loads it, changes it in
/// memory, and hands it to the store, which writes all changes in one transaction.
/// </summary>
public sealed class Network
{
    private readonly Dictionary<QuestionId, Answer> answers;
    private readonly Dictionary<PersonId, Member> members;
    private readonly Dictionary<AcceptanceSubject, Acceptance> acceptances;
    private readonly List<NetworkChange> changes = [];
    private int logged;

    /// <summary>Rebuilds a network from what was stored.</summary>
    /// <param name="head">The head, with the stamp it was read under.</param>
    /// <param name="answers">All answers.</param>
    /// <param name="members">All coordinators.</param>
    /// <param name="acceptances">All that was accepted.</param>
    public Network(
        NetworkHead head, IEnumerable<Answer> answers, IEnumerable<Member> members, IEnumerable<Acceptance> acceptances)
    {
        Head = head;
        this.answers = answers.ToDictionary(answer => answer.Question);
        this.members = members.ToDictionary(member => member.Id);
        this.acceptances = acceptances.ToDictionary(acceptance => acceptance.Subject);
    }

    /// <summary>Name, municipality and version.</summary>
    public NetworkHead Head { get; }

    /// <summary>The network's key.</summary>
    public NetworkKey Key => Head.Key;

    /// <summary>The answers by question, those to dropped questions too.</summary>
    public IReadOnlyDictionary<QuestionId, Answer> Answers => answers;

    /// <summary>The coordinators.</summary>
    public IReadOnlyDictionary<PersonId, Member> Members => members;

    /// <summary>What was accepted with a reason.</summary>
    public IReadOnlyDictionary<AcceptanceSubject, Acceptance> Acceptances => acceptances;

    /// <summary>What this turn changed, in order; empty when there is nothing to store.</summary>
    public IReadOnlyList<NetworkChange> Changes => changes;

    /// <summary>Starts a network with its first coordinator.</summary>
    /// <param name="head">A head of version 0 without a stamp.</param>
    /// <param name="founder">The first coordinator.</param>
    public static Network Start(NetworkHead head, Member founder)
    {
        var network = new Network(head, [], [], []);
        network.Put(founder);
        network.Log(founder.Joined, founder.Id, LogKind.Started, head.Key.Network);
        return network;
    }

    /// <summary>Adds a coordinator.</summary>
    /// <param name="member">The coordinator, with the place to begin at.</param>
    public void Join(Member member)
    {
        Put(member);
        Log(member.Joined, member.Id, LogKind.Joined, member.Id.Value);
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
        var answer = new Answer(question, content, with, by, at, contentVersion, (before?.Version ?? 0) + 1);
        answers[question] = answer;
        changes.Add(new AnswerChanged(answer));
        Log(at, by, LogKind.Answered, question.Value, before?.Content, content);
        return answer;
    }

    /// <summary>Notes that something is right for this network, with the reason.</summary>
    /// <param name="acceptance">What, why and who.</param>
    public void Accept(Acceptance acceptance)
    {
        acceptances[acceptance.Subject] = acceptance;
        changes.Add(new AcceptanceChanged(acceptance.Subject, acceptance));
        Log(acceptance.At, acceptance.By, LogKind.Accepted, Name(acceptance.Subject), reason: acceptance.Reason);
    }

    /// <summary>Ends an acceptance whose ground is gone, so that the same signal is shown when it comes back.</summary>
    /// <param name="subject">What had been accepted.</param>
    /// <param name="by">Who changed the answers.</param>
    /// <param name="at">When, in UTC.</param>
    public void EndAcceptance(AcceptanceSubject subject, PersonId by, DateTimeOffset at)
    {
        if (!acceptances.Remove(subject))
            return;
        changes.Add(new AcceptanceChanged(subject, null));
        Log(at, by, LogKind.AcceptanceEnded, Name(subject));
    }

    /// <summary>Notes that a coordinator invited a colleague.</summary>
    /// <param name="by">The coordinator.</param>
    /// <param name="at">When, in UTC.</param>
    public void LogInvitation(PersonId by, DateTimeOffset at) => Log(at, by, LogKind.Invited, by.Value);

    /// <summary>Stores a coordinator's new place.</summary>
    /// <param name="member">The coordinator as known now.</param>
    public void Put(Member member)
    {
        members[member.Id] = member;
        changes.Add(new MemberChanged(member));
    }

    private void Log(
        DateTimeOffset at, PersonId by, LogKind kind, string subject,
        AnswerContent? before = null, AnswerContent? after = null, string? reason = null) =>
        changes.Add(new Logged(new LogEntry(Head.Version + 1, logged++, at, by, kind, subject, before, after, reason)));

    private static string Name(AcceptanceSubject subject) => $"{subject.Kind.ToString().ToLowerInvariant()}:{subject.Id}";
}

/// <summary>The head of a network; every transaction renews it, so that two turns cannot both win.</summary>
/// <param name="Key">The network's key.</param>
/// <param name="Name">What the coordinators call it.</param>
/// <param name="Municipality">The municipality it belongs to.</param>
/// <param name="Started">When it was started, in UTC.</param>
/// <param name="Version">How many transactions it has seen; 0 before the first.</param>
/// <param name="Stamp">The store's mark of the version that was read; null before the first.</param>
public sealed record NetworkHead(
    NetworkKey Key, string Name, string Municipality, DateTimeOffset Started, int Version = 0, string? Stamp = null);

/// <summary>Something a turn changed.</summary>
public abstract record NetworkChange;

/// <summary>An answer was written.</summary>
/// <param name="Answer">As it stands now.</param>
public sealed record AnswerChanged(Answer Answer) : NetworkChange;

/// <summary>A coordinator came, or moved.</summary>
/// <param name="Member">As it stands now.</param>
public sealed record MemberChanged(Member Member) : NetworkChange;

/// <summary>Something was accepted, or an acceptance ended.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Acceptance">As it stands now; null when it ended.</param>
public sealed record AcceptanceChanged(AcceptanceSubject Subject, Acceptance? Acceptance) : NetworkChange;

/// <summary>The log grew.</summary>
/// <param name="Entry">The entry.</param>
public sealed record Logged(LogEntry Entry) : NetworkChange;
