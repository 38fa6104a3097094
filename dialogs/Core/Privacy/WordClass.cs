namespace Sleutelnet.Core.Privacy;

/// <summary>What a word can be to the guard; the words of each stand in <c>personal-words.json</c>.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>A dot behind it ends no sentence: “mw.”.</summary>
    Abbreviation = 1,

    /// <summary>A name follows, with or without a capital: “mevrouw”.</summary>
    Honorific = 1 << 1,

    /// <summary>A name with a capital may follow: “imam”, “wethouder”.</summary>
    Title = 1 << 2,

    /// <summary>A first name, however it is written.</summary>
    FirstName = 1 << 3,

    /// <summary>A first name when it has a capital, else an ordinary word: “Roos”.</summary>
    CapitalName = 1 << 4,

    /// <summary>A piece of a surname: “van”, “el”.</summary>
    Particle = 1 << 5,

    /// <summary>Points to one: “de”, “onze”.</summary>
    Pointer = 1 << 6,

    /// <summary>A function or tie of one person: “voorzitter”, “zoon”.</summary>
    Role = 1 << 7,

    /// <summary>“Hij”, “zij”.</summary>
    Pronoun = 1 << 8,

    /// <summary>A verb for one person: “heeft”.</summary>
    Verb = 1 << 9,

    /// <summary>More than one person, or an organisation.</summary>
    Group = 1 << 10,

    /// <summary>Nobody in particular: “iemand”.</summary>
    Generic = 1 << 11,

    /// <summary>The sentence supposes something: “als”.</summary>
    Supposing = 1 << 12,

    /// <summary>A small word, after which no noun belongs to the word before.</summary>
    Function = 1 << 13,

    /// <summary>A noun for one person: in “Turkse vrouw” the first word is hers.</summary>
    OnePerson = 1 << 14,

    /// <summary>Begins something else, so that a pattern does not run on over it: “terwijl”.</summary>
    Breaker = 1 << 15,

    /// <summary>A name behind it is a thing’s or a place’s: “moskee”.</summary>
    BeforeThing = 1 << 16,

    /// <summary>“Geboren”.</summary>
    Birth = 1 << 17,

    /// <summary>“Jarig”.</summary>
    Birthday = 1 << 18,

    /// <summary>“Woont”.</summary>
    Home = 1 << 19,

    /// <summary>A place to meet or an office.</summary>
    PublicPlace = 1 << 20,

    /// <summary>Another word that may have a capital and is no name.</summary>
    Ordinary = 1 << 21,

    /// <summary>Work, or a subject that is talked about: “over”, “training”, “wijkmanager”. What follows need not be said of who stands before.</summary>
    About = 1 << 22,

    /// <summary>An office: work for the municipality or a partner, or such an organisation. Who holds it may be named.</summary>
    Official = 1 << 23,

    /// <summary>A surname, however it is written, behind a first name.</summary>
    Surname = 1 << 24,

    /// <summary>What is called after people: “stichting”.</summary>
    NamedThing = 1 << 25,

    /// <summary>All that is no name, though it has a capital.</summary>
    NoName = Pointer | Role | Pronoun | Verb | Group | Generic | Supposing | Function | PublicPlace | Ordinary | About | Official | NamedThing,
}
