namespace Sleutelnet.Core.Privacy;

/// <summary>What words need before they are taken as said of somebody.</summary>
internal enum Certainty
{
    /// <summary>A name, a function or a pronoun before them: the words themselves say that somebody is or has it.</summary>
    Anyone,

    /// <summary>A name: beside a function they may only say which one, as in “voorzitter van de moskee”.</summary>
    Named,

    /// <summary>A name with no office beside it: employees may be named.</summary>
    Private,

    /// <summary>Somebody before them, and no work or subject of talk between: the words only name the thing.</summary>
    Nearby,
}
